package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.Services;
import org.flourishhub.stories.Stories;

/** Reads the listings of a batch as they are now: however often a change is replayed, the index ends up with the truth. */
@ApplicationScoped
public class ReadListings {
    @Inject
    ListingOf listingOf;

    @Inject
    Services services;

    @Inject
    Stories stories;

    @Inject
    Organisations organisations;

    @Transactional
    public IndexChanges read(IndexBatch batch) {
        List<Listing> listings = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        // so that a whole batch costs a few questions and not a few for each; whose the services are comes first
        organisations.readAhead(ids(batch, Kind.ORGANISATION));
        services.readAhead(ids(batch, Kind.SERVICE));
        stories.readAhead(ids(batch, Kind.STORY));
        for (IndexBatch.Claim claim : batch.claims()) {
            listingOf
                    .of(claim.kind(), claim.listingId())
                    .ifPresentOrElse(
                            listings::add, () -> gone.add(ListingDocument.idOf(claim.kind(), claim.listingId())));
        }
        return new IndexChanges(batch, listings, gone);
    }

    private static List<UUID> ids(IndexBatch batch, Kind kind) {
        return batch.claims().stream()
                .filter(claim -> claim.kind() == kind)
                .map(IndexBatch.Claim::listingId)
                .toList();
    }
}
