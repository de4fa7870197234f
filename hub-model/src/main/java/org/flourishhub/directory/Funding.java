package org.flourishhub.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who pays for a service. */
@Entity
@Table(name = "funding")
public class Funding extends KeptPart<FundingDetails> {
    @ManyToOne(fetch = FetchType.LAZY)
    private Service service;

    private String source;

    protected Funding() {}

    Funding(UUID id, Service service) {
        super(id);
        this.service = service;
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
