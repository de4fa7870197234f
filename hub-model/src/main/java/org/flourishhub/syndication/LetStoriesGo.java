package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** A person has looked at the many stories that vanished from a feed, and says that they were really taken back. */
@ApplicationScoped
public class LetStoriesGo {
    @Inject
    Feeds feeds;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    @Transactional
    public void letGo(UUID feedId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        Feed feed = feeds.lock(feedId);
        feed.letGo(clock.instant());

        announcer.announce(new FeedWanted(feed.id()));
    }
}
