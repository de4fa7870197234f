package org.flourishhub.syndication.inbound.exploring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flourishhub.outside.AddressGuard;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.outside.OutsideLimits;
import org.flourishhub.outside.OutsideWorld;
import org.flourishhub.syndication.FeedPreview;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.FoundFeed;
import org.flourishhub.syndication.FoundFeed.Where;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.SiteFindings;
import org.flourishhub.syndication.inbound.PartnerSite;
import org.flourishhub.syndication.inbound.doctor.FeedDoctor;
import org.flourishhub.syndication.inbound.reading.FeedParser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteExplorerTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final String RSS = "<rss version='2.0'><channel><title>Voices</title><link>https://h.example/</link>"
            + "<item><guid>1</guid><link>https://h.example/1</link><title>The gate</title><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate></item></channel></rss>";
    private static final String ICS =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260301T100000Z\r\n"
                    + "DTSTART:20260401T100000Z\r\nSUMMARY:A walk\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    private static final OutsideLimits PATIENT =
            new OutsideLimits(Duration.ofSeconds(60), Duration.ofSeconds(100), 5 << 20, 32 << 10, 100, 5);

    private PartnerSite site;
    private PartnerSite forbidden;
    private SiteExplorer explorer;

    @BeforeEach
    void start() throws IOException {
        site = new PartnerSite();
        forbidden = new PartnerSite();
        OutsideWorld world =
                new OutsideWorld(new AddressGuard(Optional.of(site.authority())), PATIENT, "FlourishHub/test");
        FeedDoctor doctor = new FeedDoctor(null, null, NOW);
        explorer = new SiteExplorer(world, new FeedParser(NOW), doctor, NOW);
    }

    @AfterEach
    void stop() {
        site.close();
        forbidden.close();
    }

    @Test
    void what_the_site_names_in_its_head_is_found_and_tried() {
        page("/", """
                <html><head><link rel="alternate" type="application/rss+xml; charset=utf-8" title="Stories" href="/stories.rss">
                <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
                <link rel="alternate" type="application/atom+xml" href="/broken"></head><body>Hi</body></html>""");
        xml("/stories.rss", RSS);
        page("/broken", "<html>sorry</html>");

        SiteFindings found = explorer.explore(site.url("/").toString());
        assertThat(found.feeds())
                .containsExactly(new FoundFeed(
                        site.url("/stories.rss").toString(),
                        Where.NAMED,
                        "Voices",
                        1,
                        0,
                        Instant.parse("2026-03-02T10:00:00Z")));
        assertThat(site.asked("/comments")).isEmpty();
    }

    @Test
    void calendars_linked_from_a_page_are_found() {
        page("/", "<html><body><a href='" + site.url("/club.ics") + "'>Add to calendar</a></body></html>");
        site.put("/club.ics", PartnerSite.Page.of("text/calendar", ICS));
        SiteFindings found = explorer.explore(site.url("/").toString());
        assertThat(found.feeds()).singleElement().satisfies(feed -> {
            assertThat(feed.where()).isEqualTo(Where.CALENDAR);
            assertThat(feed.isCalendar()).isTrue();
        });
    }

    @Test
    void a_wordpress_site_shows_the_types_of_its_own_and_its_feed() {
        page("/", "<html><head><link rel='https://api.w.org/' href='/wp-json/'></head><body></body></html>");
        site.put("/wp-json/wp/v2/types", PartnerSite.Page.of("application/json", """
                {"post":{"name":"Posts","rest_base":"posts"},"story":{"name":"Stories","rest_base":"stories"},
                 "wp_block":{"name":"Patterns","rest_base":"blocks"},"attachment":{"name":"Media","rest_base":"media"}}"""));
        site.put("/wp-json/wp/v2/stories", PartnerSite.Page.of("application/json", """
                [{"id":7,"slug":"please","status":"publish","date_gmt":"2026-03-01T10:00:00","link":"https://h.example/stories/please/",
                  "title":{"rendered":"Please"},"content":{"rendered":"<p>Words</p>","protected":false}}]"""));
        site.put("/wp-json/wp/v2/posts", PartnerSite.Page.of("application/json", "[]"));
        xml("/feed/", RSS);

        List<FoundFeed> found = explorer.explore(site.url("/").toString()).feeds();
        assertThat(found)
                .extracting(FoundFeed::address)
                .containsExactly(
                        site.url("/wp-json/wp/v2/stories").toString(),
                        site.url("/feed/").toString());
        assertThat(found.get(0).title()).isEqualTo("Stories");
        assertThat(site.asked("/wp-json/wp/v2/media")).isEmpty();
    }

    @Test
    void a_drupal_site_shows_its_types_of_content_with_what_each_can_send_along() {
        site.put(
                "/",
                PartnerSite.Page.of("text/html", "<html><body>Hi</body></html>").with("X-Generator", "Drupal 10"));
        site.put("/jsonapi", PartnerSite.Page.of("application/vnd.api+json", """
                {"jsonapi":{"version":"1.0"},"data":[],"links":{"self":{"href":"%1$s"},
                 "node--page":{"href":"%1$s/node/page"},"node--life_story":{"href":"%1$s/node/life_story"},
                 "node--article":{"href":"%1$s/node/article"},"user--user":{"href":"%1$s/user/user"}}}""".formatted(site.url("/jsonapi"))));
        String node =
                "{\"jsonapi\":{\"version\":\"1.0\"},\"data\":[{\"type\":\"node--x\",\"id\":\"u-%s\",\"attributes\":"
                        + "{\"title\":\"The gate\",\"created\":\"2026-03-01T10:00:00+00:00\"}}]}";
        site.put(
                "/jsonapi/node/article?sort=-created&include=uid,field_image,field_tags",
                PartnerSite.Page.of("application/vnd.api+json", node.formatted("1")));
        site.put(
                "/jsonapi/node/life_story?sort=-created&include=uid,field_image,field_tags",
                PartnerSite.Page.status(400));
        site.put(
                "/jsonapi/node/life_story?sort=-created&include=uid",
                PartnerSite.Page.of("application/vnd.api+json", node.formatted("2")));

        List<FoundFeed> found = explorer.explore(site.url("/").toString()).feeds();
        assertThat(found)
                .extracting(FoundFeed::address)
                .containsExactly(
                        site.url("/jsonapi/node/article?sort=-created&include=uid,field_image,field_tags")
                                .toString(),
                        site.url("/jsonapi/node/life_story?sort=-created&include=uid")
                                .toString());
        assertThat(found).extracting(FoundFeed::title).containsExactly("Article", "Life story");
        assertThat(site.asked("/jsonapi/user")).isEmpty();
    }

    @Test
    void a_feed_is_better_than_a_page_that_tells_the_same_stories() {
        page("/", """
                <html><head><script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting",
                "headline":"The gate","url":"/1"}</script></head><body></body></html>""");
        xml("/feed/", RSS);
        assertThat(explorer.explore(site.url("/").toString()).feeds())
                .extracting(FoundFeed::where)
                .containsExactly(Where.USUAL, Where.TYPED);
    }

    @Test
    void a_page_that_tells_of_events_is_found_behind_the_first_one() {
        page("/", "<html><body><a href='/about'>Us</a> <a href='/whats-on/'>What’s on</a></body></html>");
        page("/about", "<html><body>Us</body></html>");
        page("/whats-on/", """
                <html><head><script type="application/ld+json">{"@context":"https://schema.org","@type":"Event",
                "name":"Choir","startDate":"2026-04-01T19:00"}</script></head><body></body></html>""");

        assertThat(explorer.explore(site.url("/").toString()).feeds())
                .singleElement()
                .satisfies(feed -> {
                    assertThat(feed.where()).isEqualTo(Where.PAGE);
                    assertThat(feed.address()).isEqualTo(site.url("/whats-on/").toString());
                    assertThat(feed.events()).isEqualTo(1);
                });
        assertThat(site.asked("/about")).isEmpty();
    }

    @Test
    void when_the_api_of_wordpress_is_closed_its_feed_is_found_all_the_same() {
        page("/", "<html><head><link rel='https://api.w.org/' href='/wp-json/'></head><body></body></html>");
        site.put("/wp-json/wp/v2/types", PartnerSite.Page.status(401));
        site.put("/wp-json/wp/v2/posts", PartnerSite.Page.status(401));
        xml("/feed/", RSS);

        assertThat(explorer.explore(site.url("/").toString()).feeds())
                .extracting(FoundFeed::address)
                .containsExactly(site.url("/feed/").toString());
    }

    @Test
    void a_site_that_says_nothing_is_asked_in_the_usual_places() {
        page("/", "<html><body>Hi</body></html>");
        xml("/feed.xml", RSS);
        assertThat(explorer.explore(site.url("/").toString()).feeds())
                .extracting(FoundFeed::where)
                .containsExactly(Where.USUAL);
    }

    @Test
    void the_address_of_a_feed_is_its_own_finding() {
        xml("/feed/", RSS);
        assertThat(explorer.explore(site.url("/feed/").toString()).feeds())
                .extracting(FoundFeed::where)
                .containsExactly(Where.TYPED);
    }

    @Test
    void a_look_has_a_budget() {
        page(
                "/",
                IntStream.range(0, 60)
                        .mapToObj(n -> "<link rel='alternate' type='application/rss+xml' href='/no" + n + "'>")
                        .collect(Collectors.joining("", "<html><head>", "</head></html>")));
        assertThat(explorer.explore(site.url("/").toString()).feeds()).isEmpty();
        assertThat(site.asked("/")).hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void nothing_leads_to_an_address_that_is_not_allowed() {
        page(
                "/",
                "<html><head><link rel='alternate' type='application/rss+xml' href='" + forbidden.url("/feed")
                        + "'><link rel='https://api.w.org/' href='" + forbidden.url("/wp-json/") + "'></head><body>"
                        + "<a href='webcal://" + forbidden.authority() + "/c.ics'>c</a></body></html>");
        site.put(
                "/feed/",
                PartnerSite.Page.status(302).with("Location", forbidden.url("/").toString()));
        assertThat(explorer.explore(site.url("/").toString()).feeds()).isEmpty();
        assertThat(explorer.explore(forbidden.url("/").toString()).problem()).contains("not a place on the public");
        assertThat(explorer.preview(forbidden.url("/").toString()).problem()).contains("not a place on the public");
        assertThat(forbidden.asked("/")).isEmpty();
    }

    @Test
    void a_preview_shows_entries_refusals_and_advice() {
        site.put("/feed.json", PartnerSite.Page.of("application/feed+json", """
                {"version":"https://jsonfeed.org/version/1.1","title":"V","items":[
                 {"id":"1","url":"https://h.example/1","title":"The gate","content_text":"It was open.","date_published":"2026-03-01T10:00:00Z"},
                 {"title":"No id"}]}"""));
        FeedPreview preview = explorer.preview(site.url("/feed.json").toString());
        assertThat(preview.problem()).isNull();
        assertThat(preview.document().items()).hasSize(1);
        assertThat(preview.document().refused()).containsExactly(new RefusedItem("No id", RefusedItem.Reason.NO_ID));
        assertThat(preview.remarks()).containsExactly(FeedRemark.NO_VALIDATORS);
    }

    @Test
    void a_preview_of_what_cannot_be_read_says_why() {
        page("/login", "<!DOCTYPE html><html><body><form><input type=\"password\"></form></body></html>");
        assertThat(explorer.preview(site.url("/login").toString()).remarks()).containsExactly(FeedRemark.LOGIN_PAGE);
        assertThat(explorer.preview(site.url("/nothing").toString()).problem()).contains("404");
        site.put("/guarded", PartnerSite.Page.status(403).with("cf-mitigated", "challenge"));
        assertThat(explorer.preview(site.url("/guarded").toString()).remarks())
                .containsExactly(FeedRemark.BLOCKED_BY_GUARD);
    }

    @Test
    void what_a_site_refuses_with_says_what_to_do() {
        site.put("/closed", PartnerSite.Page.status(401));
        site.put(
                "/challenge",
                new PartnerSite.Page(403, "text/html", "<html><title>Just a moment...</title></html>", Map.of()));
        site.put("/shut", PartnerSite.Page.status(403));
        xml("/cut", "<rss version='2.0'><channel><title>Trust ne");
        assertThat(remarks("/closed")).containsExactly(FeedRemark.LOGIN_PAGE);
        assertThat(remarks("/challenge")).containsExactly(FeedRemark.BLOCKED_BY_GUARD);
        assertThat(remarks("/nowhere")).containsExactly(FeedRemark.NOT_FOUND);
        assertThat(remarks("/cut")).containsExactly(FeedRemark.CUT_SHORT);
        assertThat(explorer.preview(site.url("/shut").toString()).problem())
                .contains("does not let us in (403)", "let our reader in", "FlourishHub");
    }

    private Set<FeedRemark> remarks(String path) {
        return explorer.preview(site.url(path).toString()).remarks();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<iframe src='https://calendar.google.com/calendar/embed?src=abc%40group.calendar.google.com&ctz=Europe%2FLondon'></iframe>|https://calendar.google.com/calendar/ical/abc%40group.calendar.google.com/public/basic.ics",
                "<a href='https://calendar.google.com/calendar/u/0?x=1&src=me@example.org'>c</a>|https://calendar.google.com/calendar/ical/me%40example.org/public/basic.ics",
                "<iframe src='https://teamup.com/ksabc12345?view=m'></iframe>|https://ics.teamup.com/feed/ksabc12345/0.ics",
                "<iframe src='https://outlook.office365.com/owa/calendar/a@b/c/calendar.html'></iframe>|https://outlook.office365.com/owa/calendar/a@b/c/calendar.ics",
                "<a href='webcal://clubs.example/a.ics'>c</a>|https://clubs.example/a.ics",
                "<a href='/events/?ical=1'>c</a>|https://site.example/events/?ical=1"
            })
    void calendars_that_are_shown_on_pages_are_known_by_their_looks(String html, String address) {
        assertThat(new SiteClues(Jsoup.parse(html, "https://site.example/"), received(Map.of())).onThePage())
                .extracting(Clue::address)
                .containsExactly(address);
    }

    @Test
    void feeds_in_the_headers_of_an_answer_are_found() {
        String links = "<https://site.example/wp-json/>; rel=\"https://api.w.org/\", "
                + "<https://site.example/a.atom>; rel=\"alternate\"; type=\"application/atom+xml\"";
        Received answer = received(Map.of("link", List.of(links)));
        var page = Jsoup.parse("<html></html>", "https://site.example/");
        assertThat(new SiteClues(page, answer).onThePage())
                .extracting(Clue::address)
                .containsExactly("https://site.example/a.atom");
        assertThat(new WordPressClues(page, answer).api()).contains("https://site.example/wp-json/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://club.example/news|<link href='https://assets.squarespace.com/a.css' rel=stylesheet>|https://club.example/news?format=rss",
                "https://club.example/|<meta name=generator content='Wix.com Website Builder'>|https://club.example/blog-feed.xml",
                "https://me.blogspot.com/2026/|<meta name=generator content=blogger>|https://me.blogspot.com/feeds/posts/default",
                "https://medium.com/@matilda|<title>x</title>|https://medium.com/feed/@matilda",
                "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv|<title>x</title>|https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv",
                "https://club.example/|<meta name=Generator content='Drupal 10'>|https://club.example/rss.xml"
            })
    void systems_keep_their_feeds_in_places_of_their_own(String address, String head, String feed) {
        assertThat(SystemClues.of(Jsoup.parse("<html><head>" + head + "</head></html>", address)))
                .extracting(Clue::address)
                .contains(feed);
    }

    private static Received received(Map<String, List<String>> headers) {
        return new Received(200, URI.create("https://site.example/"), Optional.empty(), headers, new byte[0]);
    }

    private void page(String path, String html) {
        site.put(path, PartnerSite.Page.of("text/html", html));
    }

    private void xml(String path, String xml) {
        site.put(path, PartnerSite.Page.of("application/rss+xml", xml));
    }
}
