package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A feed has been read, well or not: its diary says how it went, and it may be claimed again. */
@ApplicationScoped
public class ReleaseFeed {
    @Inject
    Feeds feeds;

    @Inject
    FeedDays days;

    @Inject
    FeedPushes pushes;

    @Inject
    Clock clock;

    /** A claim that another node has taken over meanwhile is that node's to give back. */
    @Transactional
    public void release(FeedClaim claim) {
        Feed feed = feeds.lock(claim.feedId());
        if (feed.isClaimedBy(claim)) {
            days.note(feed, claim);
            feed.release(clock.instant());
            pushes.nextReading(feed, claim).ifPresent(feed::dueBy);
        }
    }
}
