package org.flourishhub.syndication.inbound.reading;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;

/** What the one door makes of a text that a partner sends, for tests that write it themselves. */
public final class ReadText {
    private ReadText() {}

    /** Fails when it cannot be read. */
    public static FeedDocument asFeed(String text) {
        try {
            return new FeedParser(Clock.systemUTC())
                    .document(new Fetched.Body(
                            UUID.randomUUID(),
                            URI.create("https://many.example/feed"),
                            "",
                            text.getBytes(StandardCharsets.UTF_8),
                            FeedVersion.UNKNOWN,
                            Duration.ZERO));
        } catch (UnreadableFeed e) {
            throw new AssertionError(e);
        }
    }
}
