package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** A paused feed is read again, from now on. */
@ApplicationScoped
public class ResumeFeed {
    @Inject
    Feeds feeds;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    @Transactional
    public void resume(UUID feedId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        Feed feed = feeds.lock(feedId);
        feed.resume(clock.instant());

        announcer.announce(new FeedWanted(feed.id()));
    }
}
