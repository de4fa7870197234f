package org.flourishhub.syndication;

import static org.flourishhub.syndication.FeedCast.item;
import static org.flourishhub.syndication.FeedCast.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;
import org.flourishhub.syndication.Reading.Covers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A hub of its own for each class of tests that look at what feeds brought. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithLedger {
    StandaloneHub hub;

    @BeforeAll
    void start() {
        hub = TestHub.start();
    }

    @AfterAll
    void stop() {
        hub.close();
    }

    /** A story of its own, long enough to be known by its text. */
    FeedItem page(UUID feed, String key, String link, int number) {
        return page(feed, key, link, number, 0);
    }

    FeedItem page(UUID feed, String key, String link, int number, int daysLater) {
        String words =
                IntStream.range(0, 60).mapToObj(i -> "word" + number * 100 + i).collect(Collectors.joining(" "));
        return new ItemDraft(feed, key)
                .titled("Story " + number)
                .telling("<p>" + words + "</p>")
                .on(link)
                .written(Instant.parse("2026-03-01T10:00:00Z").plusSeconds(number * 3600L + daysLater * 86_400L))
                .story();
    }

    /** As the route does it; {@code items} as they stand in the document. */
    void read(UUID feed, FeedItem... items) {
        FeedDocument document = new FeedDocument(feed, null, List.of(items), Set.of(), Covers.THE_NEWEST, Set.of());
        Fetched.Brought brought = new Fetched.Brought(document, FeedVersion.UNKNOWN, Duration.ZERO);
        hub.get(KnowAgain.class).know(brought).reading().items().forEach(this::takeIn);
    }

    void takeIn(FeedItem item) {
        hub.get(TakeInFeedItem.class).takeIn(item, new EventWork());
    }

    List<String> missing(Reading reading) {
        return hub.get(MissingItems.class).of(reading).stream()
                .map(MissingItems.Missing::key)
                .toList();
    }

    Story storyOf(UUID feed, String key) {
        return stories().get(entry(feed, key).storyId());
    }

    LedgerEntry entry(UUID feed, String key) {
        return ledger().find(feed, key).orElseThrow();
    }

    FeedLedger ledger() {
        return hub.get(FeedLedger.class);
    }

    Stories stories() {
        return hub.get(Stories.class);
    }
}
