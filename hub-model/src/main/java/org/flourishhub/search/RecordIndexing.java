package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes down what became of a batch, one small transaction a listing: two rows are never locked at once. */
@ApplicationScoped
public class RecordIndexing {
    @Inject
    SettleIndexTask settle;

    /** Hands the outcome on. */
    public IndexOutcome record(IndexOutcome outcome) {
        for (IndexBatch.Claim claim : outcome.batch().claims()) {
            if (outcome instanceof IndexOutcome.Written) {
                settle.done(claim);
            } else if (outcome instanceof IndexOutcome.Unreachable unreachable) {
                settle.waitForSolr(claim, unreachable.problem());
            } else if (outcome instanceof IndexOutcome.Refused refused) {
                settle.refused(claim, refused.problem());
            }
        }
        return outcome;
    }
}
