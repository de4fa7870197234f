package org.flourishhub.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.flourishhub.directory.Organisation;
import org.flourishhub.shared.Actor.OrganisationRole;

/** That a person acts for an organisation. It counts from the moment it is added until the moment it is removed. */
@Entity
@Table(name = "membership")
public class Membership {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.EAGER)
    private Account account;

    @ManyToOne(fetch = FetchType.EAGER)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private OrganisationRole role;

    protected Membership() {}

    Membership(UUID id, Account account, Organisation organisation, OrganisationRole role) {
        this.id = id;
        this.account = account;
        this.organisation = organisation;
        this.role = role;
    }

    void become(OrganisationRole role) {
        this.role = role;
    }

    public UUID id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public Organisation organisation() {
        return organisation;
    }

    public OrganisationRole role() {
        return role;
    }
}
