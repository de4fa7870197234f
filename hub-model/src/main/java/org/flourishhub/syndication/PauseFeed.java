package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** A feed is not read for a while; what came through it stays. */
@ApplicationScoped
public class PauseFeed {
    @Inject
    Feeds feeds;

    @Inject
    Announcer announcer;

    @Transactional
    public void pause(UUID feedId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        Feed feed = feeds.lock(feedId);
        feed.pause();

        announcer.announce(new FeedPaused(feed.id()));
    }
}
