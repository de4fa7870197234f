package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.flourishhub.syndication.MissingItems.Missing;

/**
 * All entries of an edition are in. What is no longer there is noticed; and when no page has to be asked about it, the
 * edition is remembered and the feed given back in the same transaction.
 */
@ApplicationScoped
public class EndEdition {
    @Inject
    Feeds feeds;

    @Inject
    NoticeGoneEvents noticeGoneEvents;

    @Inject
    FeedCheckups checkups;

    @Inject
    MissingItems missingItems;

    @Inject
    RememberFeedVersion rememberFeedVersion;

    @Inject
    ReleaseFeed releaseFeed;

    /** How far it came; {@code missing} are the entries whose pages have to be asked before anything is remembered. */
    public record Ending(Fetched.Brought brought, List<Missing> missing) {
        public boolean isOver() {
            return missing.isEmpty();
        }
    }

    /** {@code work} is what its events have cost. */
    @Transactional
    public Ending end(FeedClaim claim, Fetched.Brought brought, EventWork work) {
        Feed feed = feeds.lock(brought.feedId());
        checkups.alsoOutside(feed.id(), work.leftOut());
        Fetched.Brought noticed = noticeGoneEvents.notice(brought);
        List<Missing> missing = missingItems.of(noticed.reading());
        if (missing.isEmpty()) {
            rememberFeedVersion.remember(feed, missingItems.unfinishedIfInDoubt(noticed));
            releaseFeed.release(feed, claim);
        }
        return new Ending(noticed, missing);
    }

    /** The same of a feed of which no story was known before, so that none of them can be missing. Needs a transaction. */
    Ending endTheFirst(FeedClaim claim, Fetched.Brought brought, EventWork work) {
        Feed feed = feeds.lock(brought.feedId());
        checkups.alsoOutside(feed.id(), work.leftOut());
        Fetched.Brought noticed = noticeGoneEvents.notice(brought);
        rememberFeedVersion.remember(feed, noticed);
        releaseFeed.release(feed, claim);
        return new Ending(noticed, List.of());
    }
}
