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
    Clock clock;

    @Transactional
    public void remember(Fetched.Brought brought) {
        feeds.lock(brought.feedId()).remember(brought, clock.instant());
    }
}
