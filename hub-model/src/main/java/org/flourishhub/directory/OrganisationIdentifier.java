package org.flourishhub.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A number that an official register, such as that of charities, knows an organisation by. */
@Entity
@Table(name = "organisation_identifier")
public class OrganisationIdentifier extends KeptPart<IdentifierDetails> {
    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private String scheme;

    @Column(name = "identifier_type")
    private String type;

    private String identifier;

    protected OrganisationIdentifier() {}

    OrganisationIdentifier(UUID id, Organisation organisation) {
        super(id);
        this.organisation = organisation;
    }

    @Override
    void say(IdentifierDetails details) {
        scheme = details.scheme();
        type = details.type();
        identifier = details.identifier();
    }

    @Override
    public IdentifierDetails said() {
        return new IdentifierDetails(scheme, type, identifier);
    }
}
