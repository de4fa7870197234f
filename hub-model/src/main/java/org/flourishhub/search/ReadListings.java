package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.flourishhub.directory.Services;

/** Reads the listings of a batch as they are now: however often a change is replayed, the index ends up with the truth. */
@ApplicationScoped
public class ReadListings {
    @Inject
    ListingOf listingOf;

    @Inject
    Services services;

    @Transactional
    public IndexChanges read(IndexBatch batch) {
        List<Listing> listings = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        services.readAhead(batch.claims().stream()
                .filter(claim -> claim.kind() == Kind.SERVICE)
                .map(IndexBatch.Claim::listingId)
                .toList());
        for (IndexBatch.Claim claim : batch.claims()) {
            listingOf
                    .of(claim.kind(), claim.listingId())
                    .ifPresentOrElse(
                            listings::add, () -> gone.add(ListingDocument.idOf(claim.kind(), claim.listingId())));
        }
        return new IndexChanges(batch, listings, gone);
    }
}
