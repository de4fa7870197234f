package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A feed has been read, well or not: it may be claimed again. */
@ApplicationScoped
public class ReleaseFeed {
    @Inject
    Feeds feeds;

    @Inject
    Clock clock;

    @Transactional
    public void release(UUID feedId) {
        feeds.lock(feedId).release(clock.instant());
    }
}
