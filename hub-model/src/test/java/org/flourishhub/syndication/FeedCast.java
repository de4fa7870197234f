package org.flourishhub.syndication;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flourishhub.directory.Cast;
import org.flourishhub.standalone.StandaloneHub;

/** Feeds and entries for tests, all invented. */
public final class FeedCast {
    private FeedCast() {}

    /** A new feed of Hillside Voices, at an address of its own. */
    public static UUID feed(StandaloneHub hub, Feed.Trust trust) {
        return feed(hub, "https://hillside.example/" + UUID.randomUUID() + "/feed/", trust);
    }

    public static UUID feed(StandaloneHub hub, String url, Feed.Trust trust) {
        return hub.get(AddFeed.class)
                .add(
                        new FeedDetails(
                                url,
                                Feed.Kind.AUTO,
                                "Hillside Voices",
                                null,
                                trust,
                                "CC-BY-4.0",
                                "Hillside Voices",
                                null),
                        Cast.ADMINISTRATOR);
    }

    public static FeedItem item(UUID feed, String key, String title) {
        return item(feed, key, title, "2026-03-01T10:00:00Z");
    }

    public static FeedItem item(UUID feed, String key, String title, String writtenAt) {
        return new ItemDraft(feed, key)
                .titled(title)
                .inShort("In short")
                .telling("<p>" + title + "</p>")
                .by("Matilda")
                .on("https://hillside.example/" + feed + "/" + key)
                .in("en-GB")
                .written(Instant.parse(writtenAt))
                .story();
    }

    public static Reading reading(UUID feed, Reading.Covers covers, String oldest, FeedItem... items) {
        return new Reading(
                feed,
                List.of(items),
                Arrays.stream(items).map(FeedItem::key).collect(Collectors.toSet()),
                covers,
                oldest == null ? null : Instant.parse(oldest),
                Instant.parse("2026-03-01T10:00:00Z"));
    }

    public static Fetched.Brought brought(Reading reading, FeedVersion version) {
        return new Fetched.Brought(reading.feedId(), reading, version, Duration.ZERO);
    }
}
