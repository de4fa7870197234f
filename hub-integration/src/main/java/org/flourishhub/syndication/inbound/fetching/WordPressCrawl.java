package org.flourishhub.syndication.inbound.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flourishhub.outside.OutsideAnswer;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.outside.OutsideRequest;
import org.flourishhub.outside.OutsideWorld;
import org.flourishhub.syndication.ClaimDueFeeds;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedBookmarks;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.Reading.Covers;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.inbound.documents.FeedText;
import org.flourishhub.syndication.inbound.documents.JsonThing;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.documents.WholeJson;
import org.flourishhub.syndication.inbound.json.WordPressReader;

/**
 * Goes through a WordPress site by its REST API: what was changed since the last time, page by page, and once a week
 * whether all that we tell is still there. A site whose API is closed is read by its feed.
 */
@ApplicationScoped
public class WordPressCrawl {
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 20;

    private OutsideWorld world;
    private WebFeedFetch web;
    private FeedBookmarks bookmarks;
    private ClaimDueFeeds claims;
    private FlightRecorder flightRecorder;
    private Clock clock;
    private Duration everythingEvery;

    protected WordPressCrawl() {}

    @Inject
    public WordPressCrawl(
            OutsideWorld world,
            WebFeedFetch web,
            FeedBookmarks bookmarks,
            ClaimDueFeeds claims,
            FlightRecorder flightRecorder,
            Clock clock,
            @ConfigProperty(name = "hub.feeds.whole.days", defaultValue = "7") int everythingEveryDays) {
        this.world = world;
        this.web = web;
        this.bookmarks = bookmarks;
        this.claims = claims;
        this.flightRecorder = flightRecorder;
        this.clock = clock;
        this.everythingEvery = Duration.ofDays(everythingEveryDays);
    }

    public Fetched fetch(Feed feed) {
        Crawl crawl = new Crawl(feed, new WordPressApi(feed.url()));
        Fetched read = crawl.fetched();
        if (!crawl.isClosed()) {
            return read;
        }
        Crawl plain = new Crawl(feed, new WordPressApi(new WordPressApi(feed.url()).withoutReadableAddresses()));
        read = plain.fetched();
        return plain.isClosed()
                ? web.understood(feed, web.askAt(feed, new WordPressApi(feed.url()).instead(feed.url())))
                : read;
    }

    /** One crawl of one site. */
    private final class Crawl {
        private final Feed feed;
        private final WordPressApi api;
        private final boolean everything;
        private final PageByPage all;
        private final List<RefusedItem> left = new ArrayList<>();
        private Instant newestChange;
        private boolean closed;
        private Fetched refused;

        Crawl(Feed feed, WordPressApi api) {
            this.feed = feed;
            this.api = api;
            this.all = new PageByPage(feed, claims);
            this.everything = feed.isWholeReadingDue(clock.instant(), everythingEvery);
        }

        boolean isClosed() {
            return closed;
        }

        Fetched fetched() {
            Instant since = since();
            all.follow(MOST_PAGES, number -> changes(since, number + 1));
            if (refused != null || closed) {
                return refused;
            }
            boolean checked = everything && stillThere();
            if (refused != null) {
                return refused;
            }
            Reading reading = all.reading(checked ? Covers.EVERYTHING : Covers.A_PART);
            FeedDocument document =
                    new FeedDocument(feed.id(), goingOn(), all.brought(), Set.of(), reading.covers(), Set.of(), left);
            return new Fetched.Brought(feed.id(), reading, FeedVersion.UNKNOWN, Duration.ZERO, true, document);
        }

        private Instant since() {
            return feed.turn().isWanted()
                    ? null
                    : bookmarks
                            .find(feed.id())
                            .filter(mark -> !mark.place().startsWith("http"))
                            .map(mark -> Instant.parse(mark.place()).minusSeconds(1))
                            .orElse(null);
        }

        private PageByPage.Step changes(Instant since, int page) {
            Received answer = ask(api.changed(since, page, PAGE), page == 1);
            FeedDocument document = answer == null ? null : read(answer);
            if (document == null) {
                return PageByPage.Step.BROKEN_OFF;
            }
            document.items().forEach(this::take);
            left.addAll(document.refused());
            int pages = number(answer.header("X-WP-TotalPages").orElse(""));
            int here = document.items().size() + document.refused().size();
            boolean last = here == 0 || (pages > 0 ? page >= pages : here < PAGE);
            return last ? PageByPage.Step.LAST : PageByPage.Step.FURTHER;
        }

        private void take(FeedItem item) {
            all.found(item);
            all.bring(item);
            Instant changed = item.facts().updated();
            newestChange =
                    changed != null && (newestChange == null || changed.isAfter(newestChange)) ? changed : newestChange;
        }

        /** A page after the last is not there, which is no trouble. */
        private Received ask(URI address, boolean first) {
            OutsideAnswer answer =
                    world.fetch(FeedKey.shown(OutsideRequest.get(address).with("Accept", "application/json"), feed));
            flightRecorder.page(feed, answer);
            if (answer instanceof NotReached nowhere) {
                refused = Refusals.of(feed.id(), nowhere);
                return null;
            }
            Received received = (Received) answer;
            if (received.isSuccess() && !received.isHtml()) {
                return received;
            }
            boolean noApi = received.isSuccess() || Set.of(401, 403, 404, 406).contains(received.status());
            closed = first && noApi;
            if (!noApi && !(received.status() == 400 && !first)) {
                refused = new Refusals(clock).of(feed.id(), received);
            }
            return null;
        }

        private FeedDocument read(Received answer) {
            WebDocument document = new WebDocument(
                    feed.id(), answer.url(), answer.header("Content-Type").orElse(""), answer.body(), clock.instant());
            if (document.json().isList() && document.json().elements(1).isEmpty()) {
                return null;
            }
            try {
                return new WordPressReader().read(document);
            } catch (UnreadableFeed e) {
                closed = all.brought().isEmpty();
                return null;
            }
        }

        /** Finds what of ours is still there; {@code false} when that could not be learnt of all. */
        private boolean stillThere() {
            List<String> ours = bookmarks.liveKeys(feed.id()).stream()
                    .filter(key -> key.matches("wp:\\d{1,18}"))
                    .filter(key -> !all.has(key))
                    .map(key -> key.substring(3))
                    .toList();
            int pages = (ours.size() + PAGE - 1) / PAGE;
            return all.follow(pages, number -> {
                        int from = number * PAGE;
                        return present(ours.subList(from, Math.min(from + PAGE, ours.size())));
                    })
                    != PageByPage.Step.BROKEN_OFF;
        }

        private PageByPage.Step present(List<String> some) {
            Received answer = ask(api.present(some), false);
            if (answer == null) {
                return PageByPage.Step.BROKEN_OFF;
            }
            new JsonThing(WholeJson.of(FeedText.of(answer.body(), "charset=utf-8")))
                    .elements(PAGE)
                    .forEach(post -> all.found("wp:" + post.text("id")));
            return PageByPage.Step.FURTHER;
        }

        /** The next reading goes on with what is changed after this. */
        private FeedHead goingOn() {
            String place = newestChange == null ? null : newestChange.toString();
            return FeedHead.SILENT.with(new FeedHead.Links(null, List.of(), place, null, false));
        }
    }

    private static int number(String header) {
        return header.strip().matches("\\d{1,6}") ? Integer.parseInt(header.strip()) : 0;
    }
}
