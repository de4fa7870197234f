package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** Somebody does not want to wait for the timetable: a feed is read now, and whole. */
@ApplicationScoped
public class FetchFeedNow {
    @Inject
    Feeds feeds;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    @Transactional
    public void fetch(UUID feedId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        Feed feed = feeds.lock(feedId);
        feed.fetchNow(clock.instant());

        announcer.announce(new FeedWanted(feed.id()));
    }
}
