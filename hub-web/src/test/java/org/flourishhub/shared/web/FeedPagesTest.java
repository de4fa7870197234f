package org.flourishhub.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedArrivals.Arrival;
import org.flourishhub.syndication.FeedArrivals.Fate;
import org.flourishhub.syndication.FeedCheckup;
import org.flourishhub.syndication.FeedDay;
import org.flourishhub.syndication.FeedDetails;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedPreview;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.FoundFeed;
import org.flourishhub.syndication.FoundFeed.Where;
import org.flourishhub.syndication.ItemDraft;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.SiteFindings;
import org.flourishhub.syndication.web.FeedMonth;
import org.flourishhub.syndication.web.MadeWith;
import org.junit.jupiter.api.Test;

/** What an administrator sees of a site, and of a feed, before it is added. */
class FeedPagesTest {
    private static final UUID NO_FEED = new UUID(0, 0);
    private static final Instant A_DAY = Instant.parse("2026-03-02T10:00:00Z");

    private final Templates templates = new Templates();

    @Test
    void what_was_found_says_where_and_how_much_and_leads_to_a_look() {
        String html = html(search(new SiteFindings(
                "https://h.example/",
                List.of(
                        new FoundFeed("https://h.example/feed/", Where.NAMED, "<Voices>", 10, 0, A_DAY),
                        new FoundFeed("https://h.example/wp-json/wp/v2/posts", Where.SYSTEM, "Posts", 9, 0, null),
                        new FoundFeed("https://h.example/c.ics", Where.CALENDAR, "", 3, 3, null)),
                null)));
        assertThat(html)
                .contains(
                        "3 feeds found",
                        "Not sure which?",
                        "name=\"name\" value=\"Posts of h.example\"",
                        "&lt;Voices>",
                        "10 entries, the newest of 2 March 2026. The site itself names it.",
                        "A calendar</p>",
                        "3 events. A calendar on the page.",
                        "name=\"url\" value=\"https://h.example/c.ics\"")
                .doesNotContain("<Voices>");
    }

    @Test
    void a_site_without_feeds_and_one_that_cannot_be_reached_are_told_apart() {
        assertThat(html(search(new SiteFindings("https://h.example/", List.of(), null))))
                .contains("Nothing found");
        assertThat(html(search(SiteFindings.failed("https://h.example/", "We could not find h.example."))))
                .contains("We could not look", "We could not find h.example.");
    }

    @Test
    void a_preview_shows_what_comes_in_what_stays_outside_and_what_to_do() {
        FeedDocument document = new FeedDocument(
                NO_FEED,
                FeedHead.SILENT,
                List.of(new ItemDraft(NO_FEED, "1")
                        .titled("The gate")
                        .inShort("It was open.")
                        .by("Matilda")
                        .written(A_DAY)
                        .story()),
                Set.of(),
                Reading.Covers.THE_NEWEST,
                Set.of(),
                List.of(
                        new RefusedItem("Mine", RefusedItem.Reason.PROTECTED),
                        new RefusedItem("Late", RefusedItem.Reason.SLOW_RULE)));
        String html = html(
                preview(new FeedPreview("https://h.example/feed/", document, Set.of(FeedRemark.EXCERPTS_ONLY), null)));
        assertThat(html)
                .contains(
                        "The gate",
                        "Story, by Matilda, 2 March 2026",
                        "It was open.",
                        "protected by a password",
                        // perhaps the dates of others were slow, and its own would have been quick
                        "a simple rule, such as “every Tuesday”, or a calendar with fewer events",
                        "Only beginnings of stories",
                        "Go on to add this feed",
                        "name=\"name\" value=\"Voices\"",
                        "name=\"again\" value=\"yes\"")
                .containsOnlyOnce("class=\"savebar\"");
    }

    @Test
    void an_event_without_a_day_is_only_among_what_stays_outside() {
        FeedItem event = new EventItem(
                new ItemDraft(NO_FEED, "2").titled("Some day").facts(),
                null,
                null,
                EventItem.Status.AS_PLANNED,
                null,
                null,
                null);
        FeedDocument document = new FeedDocument(
                NO_FEED,
                FeedHead.SILENT,
                List.of(story("1", "The gate"), event),
                Set.of(),
                Reading.Covers.THE_NEWEST,
                Set.of(),
                List.of(new RefusedItem("Some day", RefusedItem.Reason.NO_DAY)));
        String html = html(preview(new FeedPreview("https://h.example/feed/", document, Set.of(), null)));
        assertThat(html).contains("<h2>1 entry</h2>").containsOnlyOnce("Some day");
    }

    @Test
    void a_preview_that_failed_says_why() {
        String html = html(preview(FeedPreview.failed(
                "https://h.example/", Set.of(FeedRemark.LOGIN_PAGE), "This is a web page, not a feed.")));
        assertThat(html)
                .contains(
                        "It could not be read",
                        "This is a web page",
                        "It asks for a password",
                        "action=\"/console/feeds/search\"",
                        "name=\"address\" value=\"https://h.example/\"")
                .doesNotContain("What would make it better");
        assertThat(html(preview(FeedPreview.failed("https://h.example/", Set.of(), "h.example took too long."))))
                .contains("Then try again later");
    }

    @Test
    void a_preview_shows_each_entry_once_and_counts_what_is_over() {
        FeedDocument document = new FeedDocument(
                NO_FEED,
                FeedHead.SILENT,
                List.of(
                        walk("1", "2026-02-01T10:00"),
                        story("2", "The gate"),
                        story("2", "The gate"),
                        story("2", "The fence")),
                Set.of(),
                Reading.Covers.THE_NEWEST,
                Set.of());
        assertThat(html(preview(new FeedPreview("https://h.example/feed/", document, Set.of(), null))))
                .contains("<h2>2 entries</h2>", "The fence", "One event is over or called off, and would stay outside.")
                .containsOnlyOnce("The gate")
                .doesNotContain("A walk");
    }

    @Test
    void a_rule_without_words_is_put_right_where_it_was_tried_and_does_not_go_along() {
        FeedDocument document = new FeedDocument(
                NO_FEED,
                FeedHead.SILENT,
                List.of(story("1", "The gate")),
                Set.of(),
                Reading.Covers.THE_NEWEST,
                Set.of());
        Form form = Form.empty()
                .with("url", "https://h.example/feed/")
                .with("field", "TITLE")
                .with("sought", "!");
        String html = html(preview(new FeedPreview("https://h.example/feed/", document, Set.of(), null))
                .with("form", form.because(new RuleBroken("sought", "Write at least one word"))));
        assertThat(html)
                .contains("href=\"#sought\"", "Please change:</strong> Write at least one word")
                .doesNotContain("would stay outside with your rule");
        assertThat(html.substring(html.indexOf("class=\"savebar\""))).doesNotContain("sought");
    }

    private static FeedItem walk(String key, String start) {
        return new EventItem(
                new ItemDraft(NO_FEED, key).titled("A walk").facts(),
                new EventItem.When(LocalDateTime.parse(start), null, false, null),
                null,
                EventItem.Status.AS_PLANNED,
                null,
                null,
                null);
    }

    @Test
    void a_rule_can_be_tried_on_what_would_come_in_and_goes_along_when_the_feed_is_added() {
        FeedDocument document = new FeedDocument(
                NO_FEED,
                FeedHead.SILENT,
                List.of(story("1", "How beans helped me"), story("2", "Our raffle")),
                Set.of(),
                Reading.Covers.THE_NEWEST,
                Set.of());
        FeedPreview shown = new FeedPreview("https://h.example/feed/", document, Set.of(), null);
        String html = html(preview(shown)
                .with(
                        "form",
                        Form.empty()
                                .with("url", shown.address())
                                .with("effect", "BLOCK")
                                .with("field", "TITLE")
                                .with("sought", "raffle"))
                .with("outside", Set.of("2")));
        assertThat(html)
                .containsSubsequence(
                        "<strong>1 of 2 entries</strong> would stay outside with your rule: “raffle”",
                        "Our raffle",
                        "Your rule keeps this one outside",
                        "How beans helped me",
                        "action=\"/console/feeds/preview\"",
                        "name=\"url\" value=\"https://h.example/feed/\"",
                        "action=\"/console/feeds/new\"",
                        "name=\"sought\" value=\"raffle\"");
    }

    @Test
    void many_feeds_come_page_by_page_and_can_be_looked_for() {
        assertThat(html(feeds("", 51, 1)))
                .contains("Find one by its name", "Page 1 of 2", "href=\"/console/feeds?page=2\"")
                .doesNotContain("Show all");
        assertThat(html(feeds("h & k", 60, 1))).contains("href=\"/console/feeds?name=h+%26+k&amp;page=2\"", "Show all");
        assertThat(html(feeds("<x>", 0, 1))).contains("No feed has “&lt;x&gt;” in its name.");
        assertThat(html(feeds("", 0, 1))).contains("No feed yet.").doesNotContain("Find one");
    }

    @Test
    void feeds_of_the_same_name_are_told_apart_by_their_sites() {
        assertThat(html(feeds("", 1, 1).with("feeds", List.of(voices())))).contains("h.example · Not read yet");
    }

    private static View feeds(String words, long total, int page) {
        return View.page("console/feeds", "Feeds")
                .in(Section.CONSOLE)
                .with("feeds", List.of())
                .with("paging", new Paging(page, 50, total))
                .with("words", words)
                .with("now", A_DAY);
    }

    @Test
    void before_many_stories_go_for_good_somebody_sees_which_they_are() {
        Feed feed = voices();
        View asked = View.page("console/feed-farewell", "Take down what has disappeared?")
                .in(Section.CONSOLE)
                .with("feed", feed)
                .with("missing", List.of(new Arrival(false, "/console/stories/1", "<The gate>", A_DAY, Fate.PUBLIC)))
                .with("all", 36L);
        assertThat(html(asked))
                .contains("Nothing waits for your word")
                .doesNotContain("The gate")
                .doesNotContain("<form method=\"post\" action=\"/console");

        feed.needsAPerson("36 stories have disappeared from this feed at once.", A_DAY);
        assertThat(html(asked))
                .containsSubsequence(
                        "36 stories have disappeared",
                        // before the list: the button is in sight all the time
                        "cannot be undone",
                        "&lt;The gate&gt;",
                        "Public",
                        "And 35 more.",
                        "action=\"/console/feeds/" + NO_FEED + "/farewell\"",
                        "Take them down for good");
    }

    @Test
    void only_the_title_of_the_window_says_that_something_has_to_be_changed() {
        String html = html(View.page("console/feed-details", "Check: Change Voices")
                .in(Section.CONSOLE)
                .with("feed", voices())
                .with("form", Form.empty().because(new RuleBroken("name", "Give the feed a name")))
                .with("organisations", List.of()));
        assertThat(html)
                .contains(
                        "<title>Check: Change Voices",
                        "<h1>Change Voices</h1>",
                        "Please change:</strong> Give the feed a name");
    }

    @Test
    void what_went_wrong_stands_together_with_what_to_do() {
        Feed feed = voices();
        feed.hadTrouble("This is a web page, not a feed.", A_DAY, A_DAY);
        FeedCheckup checkup = new FeedCheckup(NO_FEED);
        checkup.trouble(Set.of(FeedRemark.WEB_PAGE));
        assertThat(html(one(feed, checkup)))
                .containsSubsequence(
                        "What went wrong",
                        "This is a web page, not a feed.",
                        "It is a page, not a feed",
                        "action=\"/console/feeds/search\"",
                        "name=\"address\" value=\"https://h.example/feed/\"",
                        "How it goes")
                .doesNotContain("What would make it better");

        assertThat(html(one(feed, new FeedCheckup(NO_FEED)))).contains("We try again by ourselves.");
        feed.ended("The site says that this feed has ended (410). What we have from it stays.", A_DAY);
        assertThat(html(one(feed, new FeedCheckup(NO_FEED))))
                .contains("Ask the partner whether there is a new feed.", "until somebody presses “Read it now”");
    }

    @Test
    void what_came_in_leads_where_an_administrator_of_the_hub_can_go() {
        View feed = one(voices(), new FeedCheckup(NO_FEED))
                .with(
                        "arrivals",
                        List.of(
                                new Arrival(false, "/console/stories/1", "The gate", A_DAY, Fate.WAITS),
                                new Arrival(true, "/events/carols", "Carols", A_DAY, Fate.PUBLIC),
                                new Arrival(true, null, "A <walk>", A_DAY, Fate.WAITS)));
        assertThat(html(feed))
                .contains(
                        "<a href=\"/console/stories/1\">The gate</a>",
                        "<a href=\"/events/carols\">Carols</a>",
                        "<p class=\"name\">A &lt;walk&gt;</p>");
    }

    private static View one(Feed feed, FeedCheckup checkup) {
        return View.page("console/feed", feed.name())
                .in(Section.CONSOLE)
                .with("feed", feed)
                .with("month", new FeedMonth(List.of(new FeedDay(LocalDate.of(2026, 3, 2), 1, 1, 0, 0, 0, "It."))))
                .with("arrivals", List.of())
                .with("checkup", checkup)
                .with("made", MadeWith.of(feed.url().toString()))
                .with("form", Form.empty())
                .with("done", null)
                .with("now", A_DAY);
    }

    private static Feed voices() {
        return new Feed(
                NO_FEED,
                "https://h.example/feed/",
                new FeedDetails(
                        "https://h.example/feed/", Feed.Kind.AUTO, "Voices", null, Feed.Trust.HOLD, null, null, null),
                null,
                A_DAY);
    }

    private static FeedItem story(String key, String title) {
        return new ItemDraft(NO_FEED, key).titled(title).story();
    }

    private static View search(SiteFindings findings) {
        return View.page("console/feed-search", "Find feeds on a site")
                .in(Section.CONSOLE)
                .with("form", Form.empty())
                .with("findings", findings);
    }

    private static View preview(FeedPreview preview) {
        return View.page("console/feed-preview", "What would come in")
                .in(Section.CONSOLE)
                .with("form", Form.empty().with("url", preview.address()).with("name", "Voices"))
                .with("shown", preview)
                .with("outside", Set.of())
                .with("made", MadeWith.of(preview.address()))
                .with("now", A_DAY);
    }

    private String html(View view) {
        Page page = new Page(
                view,
                Actor.visitor(),
                () -> "",
                new PublicAddress("https://hub.example/"),
                new Assets(),
                new CrisisHelp());
        return new String(templates.render(view, page).toByteArray(), StandardCharsets.UTF_8);
    }
}
