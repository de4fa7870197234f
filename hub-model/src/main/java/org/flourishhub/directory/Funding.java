package org.flourishhub.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who pays for a service, or for an organisation as a whole. */
@Entity
@Table(name = "funding")
public class Funding extends KeptPart<FundingDetails> {
    @ManyToOne(fetch = FetchType.LAZY)
    private Service service;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private String source;

    protected Funding() {}

    Funding(UUID id, Service service) {
        super(id);
        this.service = service;
    }

    Funding(UUID id, Organisation organisation) {
        super(id);
        this.organisation = organisation;
    }

    @Override
    void say(FundingDetails details) {
        source = details.source();
    }

    @Override
    public FundingDetails said() {
        return new FundingDetails(source);
    }
}
