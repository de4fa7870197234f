package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/**
 * A small edition, as nearly all are: begun, taken in and ended in one transaction, which costs the database a third less
 * than three. Whatever fails, nothing of it has happened, and it can be taken in step by step.
 */
@ApplicationScoped
public class TakeInEdition {
    @Inject
    Feeds feeds;

    @Inject
    FeedLedger ledger;

    @Inject
    BeginEdition beginEdition;

    @Inject
    TakeInFeedItem takeInFeedItem;

    @Inject
    EndEdition endEdition;

    /** {@code findings} is what the doctor saw in it, empty when that is nothing new. */
    @Transactional
    public EndEdition.Ending takeIn(FeedClaim claim, Fetched.Brought brought, Optional<Set<FeedRemark>> findings) {
        // locked before it is asked, so that nobody brings a first story of it in between
        feeds.lock(brought.feedId());
        return ledger.knows(brought.feedId())
                ? takeInAnother(claim, brought, findings)
                : takeInTheFirst(claim, brought, findings);
    }

    private EndEdition.Ending takeInAnother(
            FeedClaim claim, Fetched.Brought brought, Optional<Set<FeedRemark>> findings) {
        Fetched.Brought begun = beginEdition.begin(brought, findings);
        EventWork work = new EventWork();
        begun.reading().portions().forEach(portion -> takeInFeedItem.takeInTogether(portion, work));
        return endEdition.end(claim, begun, work);
    }

    /** Who knows no story of a feed need not look for each of its entries by all its names, nor for what is missing. */
    private EndEdition.Ending takeInTheFirst(
            FeedClaim claim, Fetched.Brought brought, Optional<Set<FeedRemark>> findings) {
        Fetched.Brought begun = beginEdition.beginTheFirst(brought, findings);
        EventWork work = new EventWork();
        begun.reading().portions().forEach(portion -> takeInFeedItem.takeInTheFirst(portion, work));
        return endEdition.endTheFirst(claim, begun, work);
    }
}
