package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.outside.OutsideAnswer;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.syndication.BodyHash;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedMoves;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.NoteMove;
import org.flourishhub.syndication.inbound.fetching.CareOpinionCrawl;
import org.flourishhub.syndication.inbound.fetching.FlightRecorder;
import org.flourishhub.syndication.inbound.fetching.FurtherPages;
import org.flourishhub.syndication.inbound.fetching.WebFeedFetch;
import org.flourishhub.syndication.inbound.fetching.WordPressApi;
import org.flourishhub.syndication.inbound.fetching.WordPressCrawl;

/** Asks one feed, each kind in its own way. */
@ApplicationScoped
public class FeedFetcher {
    private static final int NOT_MODIFIED = 304;
    private static final Set<Integer> NO_PLACE = Set.of(400, 404, 410);

    @Inject
    Feeds feeds;

    @Inject
    WebFeedFetch web;

    @Inject
    CareOpinionCrawl careOpinion;

    @Inject
    WordPressCrawl wordPress;

    @Inject
    PushedReading pushedReading;

    @Inject
    FeedMoves moves;

    @Inject
    NoteMove noteMove;

    @Inject
    FurtherPages furtherPages;

    @Inject
    DirectoryFeed directory;

    @Inject
    FlightRecorder flightRecorder;

    public Fetched fetch(UUID feedId) {
        Feed feed = feeds.get(feedId);
        return pushedReading.next(feed).orElseGet(() -> asked(feed));
    }

    private Fetched asked(Feed feed) {
        return switch (feed.kind()) {
            case CARE_OPINION -> careOpinion.fetch(feed);
            case OPEN_REFERRAL -> directory.fetch(feed);
            case AUTO, RSS_ATOM -> onTheWeb(feed);
        };
    }

    private Fetched onTheWeb(Feed feed) {
        if (WordPressApi.isAt(feed.url())) {
            return wordPress.fetch(feed);
        }
        OutsideAnswer answer = ask(feed);
        BodyHash hash = new BodyHash();
        flightRecorder.record(feed, answer, hash);
        return web.understood(feed, answer, hash);
    }

    /** A feed that comes page by page is asked where its reading ended, or from its beginning when that is no more. */
    private OutsideAnswer ask(Feed feed) {
        return furtherPages
                .placeOf(feed)
                .map(place -> web.askAt(feed, place))
                .filter(answer -> !isNoPlace(answer))
                .orElseGet(() -> atHome(feed));
    }

    /** Only what is said at the feed's own address says where it lives from now on. */
    private OutsideAnswer atHome(Feed feed) {
        OutsideAnswer answer = web.ask(feed);
        if (answer instanceof Received received && (received.isSuccess() || received.status() == NOT_MODIFIED)) {
            note(feed, received.movedTo());
        }
        return answer;
    }

    /** Nearly always there is nothing to note, which costs no transaction. */
    private void note(Feed feed, Optional<URI> movedTo) {
        if (movedTo.isPresent() || moves.find(feed.id()).isPresent()) {
            noteMove.note(feed.id(), movedTo);
        }
    }

    private static boolean isNoPlace(OutsideAnswer answer) {
        return answer instanceof Received received && NO_PLACE.contains(received.status());
    }
}
