package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.flourishhub.outside.OutsideAnswer;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.Fetched;

/** Asks one feed, each kind in its own way. */
@ApplicationScoped
public class FeedFetcher {

    @Inject
    Feeds feeds;

    @Inject
    WebFeedFetch web;

    @Inject
    CareOpinionCrawl careOpinion;

    @Inject
    DirectoryFeed directory;

    @Inject
    FlightRecorder flightRecorder;

    public Fetched fetch(UUID feedId) {
        Feed feed = feeds.get(feedId);
        return switch (feed.kind()) {
            case CARE_OPINION -> careOpinion.fetch(feed);
            case OPEN_REFERRAL -> directory.fetch(feed);
            case AUTO, RSS_ATOM -> onTheWeb(feed);
        };
    }

    private Fetched onTheWeb(Feed feed) {
        OutsideAnswer answer = web.ask(feed);
        flightRecorder.record(feed, answer);
        return web.understood(feed, answer);
    }
}
