package org.flourishhub.syndication.inbound.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.inbound.fetching.RefusalSigns;
import org.flourishhub.syndication.inbound.reading.FeedParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedDoctorTest {
    private static final UUID FEED = UUID.fromString("00000000-0000-0000-0000-0000000000fe");
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final URI ADDRESS = URI.create("https://hillside.example/feed/");
    private static final FeedVersion MARKED = new FeedVersion("\"1\"", null, "hash");

    private static final String HEALTHY = item("1", "2026-03-01", "<p>A whole story, with an end.</p>");

    @Test
    void a_healthy_feed_gets_no_remark() {
        assertThat(remarks(rss(HEALTHY + item("2", "2026-03-02", "<img src=\"a.jpg\" alt=\"A gate\">And an end."))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMPTY|''",
                "ASLEEP|<item><guid>1</guid><link>https://h.example/1</link><pubDate>Mon, 03 Mar 2024 10:00:00 GMT</pubDate><title>t</title></item>",
                "EXCERPTS_ONLY|<item><guid>1</guid><link>https://h.example/1</link><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><description>It was a dark [&hellip;]</description></item>",
                "NO_DATES|<item><guid>1</guid><link>https://h.example/1</link><title>t</title></item>",
                "NO_IDS|<item><link>https://h.example/1</link><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><title>t</title></item>",
                "NO_LINKS|<item><guid isPermaLink='false'>1</guid><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><title>t</title></item>",
                "SAME_IDS|<item><guid isPermaLink='false'>1</guid><link>https://h.example/1</link><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><title>t</title></item><item><guid isPermaLink='false'>1</guid><link>https://h.example/2</link><pubDate>Mon, 02 Mar 2026 11:00:00 GMT</pubDate><title>u</title></item>",
                "PICTURES_WITHOUT_WORDS|<item><guid>1</guid><link>https://h.example/1</link><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><description>&lt;img src='a.jpg' alt=''&gt; Words.</description></item>",
                "SHORTCODES|<item><guid>1</guid><link>https://h.example/1</link><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><description>[et_pb_section fb_built=1]Words.[/et_pb_section]</description></item>"
            })
    void what_is_missing_in_the_entries_is_seen(FeedRemark expected, String entries) {
        assertThat(remarks(rss(entries))).containsExactly(expected);
    }

    @Test
    void ids_that_repeat_are_seen_also_in_an_entry_that_is_there_twice_and_behind_what_does_not_belong_to_the_feed() {
        String twice = rss(item("1", "2026-03-01", "a.") + item("1", "2026-03-01", "a."));
        assertThat(remarks(twice)).contains(FeedRemark.SAME_IDS);
        assertThat(remarks("Warning: Undefined variable in theme.php on line 1\n" + twice))
                .contains(FeedRemark.SAME_IDS, FeedRemark.BROKEN);
    }

    @Test
    void one_date_for_everything_is_the_date_of_the_document() {
        assertThat(remarks(rss(
                        item("1", "2026-03-01", "a.") + item("2", "2026-03-01", "b.") + item("3", "2026-03-01", "c."))))
                .containsExactly(FeedRemark.ONE_DATE);
    }

    @Test
    void what_the_site_says_around_the_document_is_seen() {
        byte[] feed = rss(HEALTHY).getBytes(StandardCharsets.UTF_8);
        assertThat(remarks(feed, "application/rss+xml", FeedVersion.UNKNOWN, ADDRESS, ADDRESS))
                .containsExactly(FeedRemark.NO_VALIDATORS);
        assertThat(remarks(feed, "text/html; charset=utf-8", MARKED, ADDRESS, ADDRESS))
                .containsExactly(FeedRemark.WRONG_TYPE);
        assertThat(remarks(feed, "text/xml", MARKED, URI.create("http://hillside.example/feed/"), ADDRESS))
                .containsExactly(FeedRemark.MOVED_TO_HTTPS);
        assertThat(remarks(feed, "text/xml", MARKED, URI.create("https://old.example/feed/"), ADDRESS))
                .containsExactly(FeedRemark.MOVED);
        URI comments = URI.create("https://hillside.example/comments/feed/");
        assertThat(remarks(feed, "text/xml", MARKED, comments, comments)).containsExactly(FeedRemark.COMMENTS);
    }

    @Test
    void letters_that_are_not_what_they_are_said_to_be_are_seen() {
        String cafe = rss(item("1", "2026-03-01", "Café."));
        assertThat(lettersOf(cafe, StandardCharsets.UTF_8, "text/xml; charset=utf-8"))
                .isEmpty();
        assertThat(lettersOf(cafe, StandardCharsets.UTF_8, "text/xml")).isEmpty();
        assertThat(lettersOf(cafe, StandardCharsets.ISO_8859_1, "text/xml; charset=iso-8859-1"))
                .isEmpty();
        assertThat(lettersOf(cafe, StandardCharsets.ISO_8859_1, "text/xml")).containsExactly(FeedRemark.WRONG_CHARSET);
        assertThat(lettersOf(cafe, StandardCharsets.UTF_8, "text/xml; charset=iso-8859-1"))
                .containsExactly(FeedRemark.WRONG_CHARSET);
    }

    @Test
    void a_calendar_tells_whether_its_times_are_of_any_zone() {
        String dated = "BEGIN:VCALENDAR\r\n%sBEGIN:VEVENT\r\nUID:1\r\nDTSTART%s\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        assertThat(calendar(dated.formatted("", ":20260401T100000"))).containsExactly(FeedRemark.CALENDAR_WITHOUT_ZONE);
        assertThat(calendar(dated.formatted("", ":20260401T100000Z"))).isEmpty();
        assertThat(calendar(dated.formatted("", ";VALUE=DATE:20260401"))).isEmpty();
        assertThat(calendar(dated.formatted("", ";TZID=Europe/London:20260401T100000")))
                .isEmpty();
        assertThat(calendar(dated.formatted("X-WR-TIMEZONE:Europe/London\r\n", ":20260401T100000")))
                .isEmpty();
        assertThat(calendar(dated.formatted("", ":20250401T100000Z"))).containsExactly(FeedRemark.CALENDAR_ALL_PAST);
        assertThat(calendar(dated.formatted("", ":20250401T100000Z\r\nRRULE:FREQ=WEEKLY")))
                .isEmpty();
        assertThat(calendar(dated.formatted("", ":20260401T100000Z").replace("UID:1\r\n", "")))
                .containsExactly(FeedRemark.CALENDAR_WITHOUT_IDS);
    }

    @Test
    void events_need_no_day_on_which_they_were_written_and_no_page() {
        byte[] calendar = "BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:Europe/London\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Tea\r\n"
                .concat("DTSTART:20260401T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(remarks(calendar, "text/calendar", MARKED, ADDRESS, ADDRESS)).isEmpty();
    }

    @Test
    void a_page_that_tells_of_its_events_is_rightly_called_a_page() {
        byte[] page =
                ("\n<!DOCTYPE html><html><head><script type=\"application/ld+json\">{\"@context\":\"https://schema.org\","
                                + "\"@type\":\"Event\",\"name\":\"Open day\",\"startDate\":\"2026-04-01T10:00\"}</script></head>"
                                + "<body><img src=\"logo.png\" alt=\"\"></body></html>")
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(remarks(page, "text/html", MARKED, ADDRESS, ADDRESS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOGIN_PAGE|<!DOCTYPE html><html><body><form><input name=user><input type='password' name=p></form></body></html>",
                "BLOCKED_BY_GUARD|<html><head><title>Just a moment...</title></head><body>Checking</body></html>",
                "WEB_PAGE|<!DOCTYPE html><html><body>Welcome</body></html>"
            })
    void a_page_instead_of_a_feed_says_what_kind_of_page_it_is(FeedRemark expected, String page) {
        Fetched.Body body = new Fetched.Body(
                FEED, ADDRESS, "text/html", page.getBytes(StandardCharsets.UTF_8), MARKED, Duration.ZERO);
        Fetched.Refused refused = (Fetched.Refused) new FeedParser(CLOCK).read(body);
        assertThat(RefusalSigns.of(body, refused)).containsExactly(expected);
    }

    @Test
    void other_troubles_get_no_advice() {
        Fetched.Refused slow =
                new Fetched.Refused(FEED, Fetched.Refusal.FOR_NOW, "It took too long to answer.", Duration.ZERO);
        assertThat(RefusalSigns.of(slow, slow)).isEmpty();
    }

    private static Set<FeedRemark> calendar(String text) {
        Set<FeedRemark> found = EnumSet.noneOf(FeedRemark.class);
        new CalendarSigns(text, NOW).addTo(found);
        return found;
    }

    private static Set<FeedRemark> lettersOf(String feed, Charset charset, String type) {
        return remarks(feed.getBytes(charset), type, MARKED, ADDRESS, ADDRESS);
    }

    private static Set<FeedRemark> remarks(String feed) {
        return remarks(feed.getBytes(StandardCharsets.UTF_8), "application/rss+xml", MARKED, ADDRESS, ADDRESS);
    }

    private static Set<FeedRemark> remarks(byte[] feed, String type, FeedVersion version, URI asked, URI from) {
        Fetched.Body body = new Fetched.Body(FEED, from, type, feed, version, Duration.ZERO);
        FeedDoctor doctor = new FeedDoctor(null, null, CLOCK);
        return doctor.remarks(body, (Fetched.Brought) new FeedParser(CLOCK).read(body), asked);
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>t</title><link>https://h.example/</link>"
                + items + "</channel></rss>";
    }

    private static String item(String id, String day, String html) {
        return "<item><guid isPermaLink=\"false\">" + id + "</guid><link>https://h.example/" + id + "</link><title>t"
                + id + "</title><pubDate>" + day + "T10:00:00Z</pubDate><description><![CDATA[" + html
                + "]]></description></item>";
    }
}
