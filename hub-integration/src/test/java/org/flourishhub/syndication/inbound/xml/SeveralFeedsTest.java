package org.flourishhub.syndication.inbound.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.inbound.reading.ReadText;
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
        FeedDocument rss = ReadText.asFeed(
                RSS.formatted("News", item("one") + item("two")) + RSS.formatted("Events", item("three")));
        assertThat(rss.items()).extracting(FeedItem::title).containsExactly("one", "two", "three");
        assertThat(rss.head().title()).isEqualTo("News");

        FeedDocument atom = ReadText.asFeed(ATOM.formatted("News", "one") + "\n" + ATOM.formatted("Events", "two"));
        assertThat(atom.items()).extracting(FeedItem::title).containsExactly("one", "two");
    }

    @Test
    void what_both_tell_comes_once_and_a_feed_of_another_kind_is_passed_over() {
        String news = RSS.formatted("News", item("one") + item("two"));

        assertThat(ReadText.asFeed(news + news).items())
                .extracting(FeedItem::key)
                .containsExactly("one", "two");
        assertThat(ReadText.asFeed(news + ATOM.formatted("Other", "three")).items())
                .hasSize(2);
    }
}
