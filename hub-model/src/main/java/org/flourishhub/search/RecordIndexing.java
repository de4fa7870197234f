package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Writes down what became of a batch: all that went well at once, as far as nobody else holds the rows; everything else
 * in one small transaction a listing, so that nobody is waited for while other rows are held.
 */
@ApplicationScoped
public class RecordIndexing {
    @Inject
    SettleIndexTask settle;

    /** Hands the outcome on. */
    public IndexOutcome record(IndexOutcome outcome) {
        List<IndexBatch.Claim> claims = outcome.batch().claims();
        boolean several = outcome instanceof IndexOutcome.Written && claims.size() > 1;
        for (IndexBatch.Claim claim : several ? settle.doneTogether(claims) : claims) {
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
