package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.PushedDocuments;
import org.flourishhub.syndication.PushedDocuments.Pushed;
import org.flourishhub.syndication.inbound.fetching.FlightRecorder;
import org.flourishhub.syndication.inbound.reading.FeedParser;

/** Reads what a feed's hub has pushed, as if the site had just been asked. What cannot be read is only a hint to ask it. */
@ApplicationScoped
public class PushedReading {
    private static final int OK = 200;

    @Inject
    PushedDocuments documents;

    @Inject
    FeedParser parser;

    @Inject
    FlightRecorder flightRecorder;

    /** Empty when nothing was pushed, or somebody wants the whole feed, which only the site can give. */
    Optional<Fetched> next(Feed feed) {
        return feed.turn().isWanted()
                ? Optional.empty()
                : documents.next(feed.id()).flatMap(pushed -> read(feed, pushed));
    }

    private Optional<Fetched> read(Feed feed, Pushed pushed) {
        Fetched read = parser.read(new Fetched.Body(
                feed.id(),
                feed.url(),
                pushed.contentType(),
                pushed.body(),
                feed.edition().version(),
                Duration.ZERO));
        if (!(read instanceof Fetched.Brought brought)) {
            documents.remove(pushed.id());
            return Optional.empty();
        }
        Map<String, List<String>> headers =
                Map.of("content-type", List.of(pushed.contentType()), "x-pushed-by-hub", List.of("yes"));
        flightRecorder.record(feed, new Received(OK, feed.url(), Optional.empty(), headers, pushed.body()));
        return Optional.of(brought.pushed(pushed.id()));
    }
}
