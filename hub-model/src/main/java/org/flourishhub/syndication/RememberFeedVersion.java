package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The last step of a reading: everything is in, so this edition need not be read again. */
@ApplicationScoped
public class RememberFeedVersion {
    @Inject
    Feeds feeds;

    @Inject
    FeedBookmarks bookmarks;

    @Inject
    PushedDocuments documents;

    @Inject
    Clock clock;

    @Transactional
    public void remember(Fetched.Brought brought) {
        remember(feeds.lock(brought.feedId()), brought);
    }

    /** The caller holds its lock. */
    void remember(Feed feed, Fetched.Brought brought) {
        feed.remember(brought, clock.instant());
        if (brought.isPushed()) {
            documents.remove(brought.pushId());
        }
        keepPlace(feed, brought);
        if (brought.document() != null && brought.document().remarks().contains(FeedRemark.FINISHED)) {
            feed.ended(
                    "The feed says of itself that nothing more will come. What we have from it stays.",
                    clock.instant());
        }
    }

    /** Of a feed that is read piece by piece; last of all, so that after a crash nothing is passed over. */
    private void keepPlace(Feed feed, Fetched.Brought brought) {
        String place = brought.document() == null ? null : brought.document().place();
        if (place != null && brought.finished() && feed.health().lastProblem() == null) {
            bookmarks.keep(feed.id(), place);
        }
    }
}
