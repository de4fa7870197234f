package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Reads the listings of a batch as they are now: however often a change is replayed, the index ends up with the truth. */
@ApplicationScoped
public class ReadListings {
    @Inject
    ListingOf listingOf;

    @Transactional
    public IndexChanges read(IndexBatch batch) {
        List<Listing> listings = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (IndexBatch.Claim claim : batch.claims()) {
            listingOf
                    .of(claim.kind(), claim.listingId())
                    .ifPresentOrElse(
                            listings::add, () -> gone.add(ListingDocument.idOf(claim.kind(), claim.listingId())));
        }
        return new IndexChanges(batch, listings, gone);
    }
}
