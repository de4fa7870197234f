package org.flourishhub.syndication.inbound.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.reading.FeedParser;
import org.junit.jupiter.api.Test;

class SeveralFeedsTest {
    private static final String RSS =
            "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>%s</title>%s</channel></rss>\n";
    private static final String ATOM =
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>%s</title><entry><id>%2$s</id><title>%2$s</title></entry></feed>";

    private static String item(String name) {
        return "<item><guid>" + name + "</guid><title>" + name + "</title><link>https://a.example/" + name
                + "</link></item>";
    }

    @Test
    void all_entries_of_feeds_that_stand_one_behind_the_other_are_read() {
        FeedDocument rss =
                document(RSS.formatted("News", item("one") + item("two")) + RSS.formatted("Events", item("three")));
        assertThat(rss.items()).extracting(FeedItem::title).containsExactly("one", "two", "three");
        assertThat(rss.head().title()).isEqualTo("News");

        FeedDocument atom = document(ATOM.formatted("News", "one") + "\n" + ATOM.formatted("Events", "two"));
        assertThat(atom.items()).extracting(FeedItem::title).containsExactly("one", "two");
    }

    @Test
    void what_both_tell_comes_once_and_a_feed_of_another_kind_is_passed_over() {
        String news = RSS.formatted("News", item("one") + item("two"));

        assertThat(document(news + news).items()).extracting(FeedItem::key).containsExactly("one", "two");
        assertThat(document(news + ATOM.formatted("Other", "three")).items()).hasSize(2);
    }

    private static FeedDocument document(String text) {
        try {
            return new FeedParser(Clock.systemUTC())
                    .document(new Fetched.Body(
                            UUID.randomUUID(),
                            URI.create("https://a.example/feed"),
                            "",
                            text.getBytes(StandardCharsets.UTF_8),
                            FeedVersion.UNKNOWN,
                            Duration.ZERO));
        } catch (UnreadableFeed e) {
            throw new AssertionError(e);
        }
    }
}
