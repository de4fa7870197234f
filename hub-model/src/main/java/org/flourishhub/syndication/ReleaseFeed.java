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
    RescheduleFeed rescheduleFeed;

    @Inject
    FeedDays days;

    @Inject
    FeedPushes pushes;

    @Inject
    Clock clock;

    /** A claim that another node has taken over meanwhile is that node's to give back. */
    @Transactional
    public void release(FeedClaim claim) {
        release(feeds.lock(claim.feedId()), claim);
    }

    /** The answer was that nothing has changed: when to ask again and that it may be claimed are written down together. */
    @Transactional
    public void releaseUnchanged(FeedClaim claim, Fetched.NotModified same) {
        Feed feed = feeds.lock(claim.feedId());
        rescheduleFeed.unchanged(feed, same);
        if (feed.turn().isClaimedBy(claim)) {
            days.noteUnchanged(feed, claim);
            giveBack(feed, claim);
        }
    }

    /** The caller holds its lock. */
    void release(Feed feed, FeedClaim claim) {
        if (feed.turn().isClaimedBy(claim)) {
            days.note(feed, claim);
            giveBack(feed, claim);
        }
    }

    private void giveBack(Feed feed, FeedClaim claim) {
        feed.turn().release(clock.instant());
        pushes.nextReading(feed, claim).ifPresent(feed.turn()::dueBy);
    }
}
