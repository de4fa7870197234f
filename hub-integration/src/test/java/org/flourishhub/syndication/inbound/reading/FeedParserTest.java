package org.flourishhub.syndication.inbound.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.RefusedItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedParserTest {
    private static final UUID FEED = UUID.fromString("00000000-0000-0000-0000-0000000000fe");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);
    private final FeedParser parser = new FeedParser(NOW);

    @ParameterizedTest
    @CsvSource({
        "wordpress-stories.xml, application/rss+xml; charset=UTF-8, https://hillside.example/feed/",
        "wordpress-excerpts.xml, text/xml, https://riverside.example/blog/feed/",
        "atom-tombstones.xml, application/atom+xml, https://moor.example/atom",
        "broken-windows.xml, text/plain, https://broken.example/feed",
        "broken-nesting.xml, text/html, https://nesting.example/feed",
        "rss-1.0.xml, application/xml, https://old.example/feed"
    })
    void documents_become_what_is_written_down_beside_them(String name, String type, URI url) throws Exception {
        Golden.compare(name, brought(Golden.document(name), type, url).reading());
    }

    @Test
    void reading_twice_gives_the_same_fingerprints() {
        byte[] bytes = Golden.document("wordpress-stories.xml");
        URI url = URI.create("https://hillside.example/feed/");
        Reading one = brought(bytes, "text/xml", url).reading();
        Reading two = brought(bytes, "text/xml", url).reading();
        assertThat(two.items()).isEqualTo(one.items());
        assertThat(two.items().get(0).fingerprint())
                .isEqualTo(one.items().get(0).fingerprint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'><channel><title>t</title><item/><item><guid isPermaLink='false'>1</guid>"
                        + "<pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><description>&lt;p&gt; &lt;/p&gt;</description></item>"
                        + "<item><title>Tea</title></item></channel></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry/><entry><id>urn:1</id><title/></entry>"
                        + "<entry><id>urn:2</id><title>Tea</title></entry></feed>",
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"t\", \"items\": ["
                        + "{\"id\": \"1\"}, {\"id\": \"2\", \"content_html\": \" \"}, {\"id\": \"3\", \"title\": \"Tea\"}]}"
            })
    void an_entry_that_says_nothing_is_read_but_not_taken_in(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        URI url = URI.create("https://a.example/");
        Fetched.Body body = new Fetched.Body(FEED, url, "", bytes, FeedVersion.UNKNOWN, Duration.ZERO);
        assertThat(parser.document(body).items()).hasSize(3);

        Fetched.Brought brought = brought(bytes, "", url);
        assertThat(brought.reading().items()).extracting(FeedItem::title).containsExactly("Tea");
        RefusedItem empty = new RefusedItem("", RefusedItem.Reason.NOTHING_SAID);
        assertThat(brought.document().refused()).containsExactly(empty, empty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link>https://a.example/1</link>",
                "<description>Words.</description>",
                "<enclosure url='https://a.example/1.mp3' type='audio/mpeg' length='1'/>",
                "<media:thumbnail xmlns:media='http://search.yahoo.com/mrss/' url='https://a.example/1.jpg'/>",
                "<description>&lt;img src='https://a.example/1.jpg'&gt;</description>"
            })
    void an_entry_without_a_title_that_has_something_else_to_show_is_taken_in(String part) {
        String text = "<rss version='2.0'><channel><title>t</title><item>" + part + "</item></channel></rss>";
        Fetched.Brought brought = brought(text.getBytes(StandardCharsets.UTF_8), "", URI.create("https://a.example/"));
        assertThat(brought.reading().items()).hasSize(1);
        assertThat(brought.document().refused()).isEmpty();
    }

    @Test
    void the_feeds_own_wish_for_peace_is_passed_on() {
        URI url = URI.create("https://a.example/");
        assertThat(brought(Golden.document("wordpress-stories.xml"), "", url).freshFor())
                .isEqualTo(Duration.ofHours(1));
        assertThat(brought(Golden.document("wordpress-excerpts.xml"), "", url).freshFor())
                .isEqualTo(Duration.ofHours(3));
        assertThat(brought(Golden.document("rss-1.0.xml"), "", url).freshFor()).isEqualTo(Duration.ofHours(12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|The feed is empty: nothing came at all.",
                "hello|This is not a feed we can read (RSS or Atom).",
                "{\"version\": \"x\"}|This is not a feed we can read (RSS or Atom).",
                "<kml><a/></kml>|This is XML, but not a feed we can read (RSS or Atom).",
                "<!DOCTYPE html><html><body>Hi</body></html>|This is a web page, not a feed.",
                "<html><head><base href='https://b.example/'><link rel=alternate type='application/rss+xml' href='/comments/feed/'>"
                        + "<link rel='Alternate home' type='Application/Atom+XML; charset=utf-8' href='a.xml'></head></html>"
                        + "|This is a web page, not a feed. Its feed seems to be at https://b.example/a.xml",
                "<rss version='2.0'><channel><title>x</title><item><title>half|The feed stops in the middle. We keep what we had."
            })
    void what_cannot_be_read_is_refused_in_plain_words(String text, String sentence) {
        assertThat(refusal(text)).isEqualTo(sentence);
    }

    @Test
    void a_page_with_a_feed_says_where_it_is() {
        assertThat(refusal("""
                        <html><head><link rel="alternate" type="application/rss+xml" href="/feed/?utm_source=x"></head></html>""")).endsWith("Its feed seems to be at https://page.example/feed/");
    }

    @Test
    void depth_has_a_limit() {
        assertThat(refusal(
                        "<rss version=\"2.0\"><channel>" + "<a>".repeat(200) + "</a>".repeat(200) + "</channel></rss>"))
                .isEqualTo("The feed is nested too deeply to be read.");
    }

    @Test
    void a_billion_laughs_are_not_laughed() {
        Reading reading = brought("""
                        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
                        <rss version="2.0"><channel><title>t</title><link>https://x.example/</link>
                        <item><guid>1</guid><title>&b; &a;</title></item></channel></rss>""".getBytes(StandardCharsets.UTF_8), "", URI.create("https://x.example/"))
                .reading();
        assertThat(reading.items().get(0).title()).isEqualTo("&b; ha");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-8"})
    void a_byte_order_mark_decides_against_everything_else(String charset) throws Exception {
        String xml = "\uFEFF<?xml version='1.0' encoding='windows-1251'?><rss version='2.0'><channel><title>t</title>"
                + "<link>https://x.example/</link><item><guid>1</guid><title>Żółć 😀</title></item></channel></rss>";
        Reading reading = brought(xml.getBytes(charset), "text/xml; charset=us-ascii", URI.create("https://x.example/"))
                .reading();
        assertThat(reading.items().get(0).title()).isEqualTo("Żółć 😀");
    }

    @Test
    void the_charset_of_the_answer_comes_before_the_one_declared() throws Exception {
        String xml = "<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>t</title>"
                + "<link>https://x.example/</link><item><guid>1</guid><title>Żółć</title></item></channel></rss>";
        Reading reading = brought(
                        xml.getBytes("ISO-8859-2"),
                        "text/xml; charset=\"iso-8859-2\"",
                        URI.create("https://x.example/"))
                .reading();
        assertThat(reading.items().get(0).title()).isEqualTo("Żółć");
    }

    @Test
    void what_was_not_a_document_stays_as_it_is() {
        Fetched same = new Fetched.NotModified(FEED, FeedVersion.UNKNOWN, Duration.ZERO);
        assertThat(parser.read(same)).isSameAs(same);
    }

    private Fetched.Brought brought(byte[] bytes, String type, URI url) {
        Fetched read = parser.read(new Fetched.Body(FEED, url, type, bytes, FeedVersion.UNKNOWN, Duration.ZERO));
        assertThat(read).isInstanceOf(Fetched.Brought.class);
        return (Fetched.Brought) read;
    }

    private String refusal(String text) {
        Fetched read = parser.read(new Fetched.Body(
                FEED,
                URI.create("https://page.example/stories"),
                "text/xml",
                text.getBytes(StandardCharsets.UTF_8),
                FeedVersion.UNKNOWN,
                Duration.ZERO));
        assertThat(read).isInstanceOf(Fetched.Refused.class);
        return ((Fetched.Refused) read).sentence();
    }
}
