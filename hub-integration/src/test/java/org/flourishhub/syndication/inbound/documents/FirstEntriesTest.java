package org.flourishhub.syndication.inbound.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.inbound.reading.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstEntriesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'><channel><title>t</title>%s</channel></rss>|<item><guid>%d</guid><title>a</title>"
                        + "<description><![CDATA[</item><p>On feeds]]></description><!-- </item> --></item>",
                "<f:feed xmlns:f='http://www.w3.org/2005/Atom'>%s</f:feed>|<f:entry><f:id>%d</f:id><f:title>a</f:title></f:entry>",
                "{'version': 'https://jsonfeed.org/version/1.1', 'title': 't', 'items': [%s]}|{'id': '%d', 'title': 'a'},"
            })
    void of_too_many_entries_the_first_are_taken(String pattern) {
        String[] parts = pattern.split("\\|");
        String all =
                IntStream.rangeClosed(1, 2_001).mapToObj(parts[1]::formatted).collect(Collectors.joining());
        FeedDocument document = ReadText.asFeed(parts[0].formatted(all));
        assertThat(document.items()).hasSize(2_000);
        assertThat(document.items().get(1_999).facts().givenId()).isEqualTo("2000");
        assertThat(document.covers()).isEqualTo(Reading.Covers.A_PART);
        assertThat(document.remarks()).contains(FeedRemark.TOO_MANY_ENTRIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a b='c'/>", "<a b c d e f g h/>"})
    void of_a_feed_with_too_many_tags_the_entries_that_fit_are_taken(String tag) {
        String entry = "<item><guid>%d</guid><title>a</title>" + tag.repeat(100) + "</item>";
        String all = IntStream.rangeClosed(1, 1_999).mapToObj(entry::formatted).collect(Collectors.joining());
        FeedDocument document =
                ReadText.asFeed("<rss version='2.0'><channel><title>t</title>" + all + "</channel></rss>");

        assertThat(document.items()).hasSizeBetween(300, 1_000);
        assertThat(document.items()).last().satisfies(item -> assertThat(item.title())
                .isEqualTo("a"));
        assertThat(document.covers()).isEqualTo(Reading.Covers.A_PART);
        assertThat(document.remarks()).contains(FeedRemark.TOO_MANY_ENTRIES);
    }

    @Test
    void a_feed_whose_first_entry_alone_has_too_many_tags_is_refused() {
        String entry = "<item><title>a</title>" + "<a b='c'/>".repeat(100_000) + "</item>";

        assertThatThrownBy(() -> ReadText.asFeed("<rss version='2.0'><channel>" + entry + "<item/></channel></rss>"))
                .hasRootCauseMessage("The feed has more parts than we can take. Please offer fewer.");
    }

    @Test
    void two_thousand_entries_are_not_too_many() {
        FeedDocument document = ReadText.asFeed("<rss version='2.0'><channel><title>t</title>"
                + "<item><title>a</title></item>".repeat(2_000) + "</channel></rss>");
        assertThat(document.covers()).isEqualTo(Reading.Covers.THE_NEWEST);
        assertThat(document.remarks()).isEmpty();
    }

    @Test
    void what_stands_between_entries_that_are_left_still_counts() {
        FeedDocument document = ReadText.asFeed("<feed xmlns='http://www.w3.org/2005/Atom'>"
                + "<entry><id>a</id><title>a</title></entry>".repeat(2_100)
                + "<at:deleted-entry xmlns:at='http://purl.org/atompub/tombstones/1.0' ref='b'/>"
                + "<entry><id>c</id><title>c</title></entry><title>Moor</title></feed>");
        assertThat(document.withdrawn()).containsExactly("b");
        assertThat(document.head().title()).isEqualTo("Moor");
        assertThat(document.items()).noneMatch(item -> item.title().equals("c"));
    }
}
