package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes everything that waits to the index, one batch after the other, where no routes run. */
@ApplicationScoped
public class DrainIndexQueue {
    @Inject
    ClaimIndexTasks claimTasks;

    @Inject
    ReadListings readListings;

    @Inject
    SolrIndex index;

    @Inject
    RecordIndexing recordIndexing;

    /** Returns when nothing waits that could be written now, with how many listings were written. */
    public long drain() {
        long written = 0;
        for (IndexBatch batch = claimTasks.claim(); !batch.isEmpty(); batch = claimTasks.claim()) {
            IndexOutcome outcome = recordIndexing.record(index.write(readListings.read(batch)));
            if (outcome instanceof IndexOutcome.Unreachable) {
                return written;
            }
            written += outcome instanceof IndexOutcome.Written ? batch.claims().size() : 0;
        }
        return written;
    }
}
