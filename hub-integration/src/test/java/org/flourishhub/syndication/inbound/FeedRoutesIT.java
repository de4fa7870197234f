package org.flourishhub.syndication.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.flourishhub.camel.HubCamel;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.Event;
import org.flourishhub.shared.WakeUp;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;
import org.flourishhub.syndication.AddFeed;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedCheckup;
import org.flourishhub.syndication.FeedCheckups;
import org.flourishhub.syndication.FeedDays;
import org.flourishhub.syndication.FeedDetails;
import org.flourishhub.syndication.FeedLedger;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.FeedReplay;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.FetchFeedNow;
import org.flourishhub.syndication.FetchRecords;
import org.flourishhub.syndication.LetStoriesGo;
import org.flourishhub.syndication.MissingItems;
import org.flourishhub.syndication.PauseFeed;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.Replayed;
import org.flourishhub.syndication.inbound.PartnerSite.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Feeds as they are read in the hub: real routes, a real database, real partner sites on loopback. */
class FeedRoutesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    static PartnerSite partner;
    static PartnerSite api;
    static StandaloneHub hub;

    @BeforeAll
    static void start() throws Exception {
        partner = new PartnerSite();
        api = new PartnerSite();
        hub = TestHub.start(Map.of(
                "hub.outbound.allow", partner.authority() + "," + api.authority(),
                "hub.feeds.floor.seconds", "1",
                "hub.sweep.seconds", "1",
                "hub.secret.care-opinion", "right-key"));
        hub.get(HubCamel.class).start();
    }

    @AfterEach
    void rest() {
        hub.get(Feeds.class).all().forEach(feed -> hub.get(PauseFeed.class).pause(feed.id(), Cast.ADMINISTRATOR));
    }

    @AfterAll
    static void stop() {
        hub.get(HubCamel.class).stop();
        hub.close();
        partner.close();
        api.close();
    }

    @Test
    void a_wordpress_story_arrives_is_revised_and_is_taken_back() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, rss(path, item(path, 1, "One"), item(path, 2, "Two"), item(path, 3, "Three")));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 3);
        UUID second = story(feed, "wp:2").id();
        assertThat(story(feed, "wp:2").isPublic()).isTrue();
        assertThat(story(feed, "wp:2").html()).isEqualTo("<p>Two<br>lines</p>");

        partner.put(path, rss(path, item(path, 1, "One"), item(path, 2, "Two, edited"), item(path, 3, "Three")));
        until(() -> stories().get(second).title().equals("Two, edited"));
        assertThat(live(feed)).isEqualTo(3);

        partner.put(path + "/1", Page.of("text/html", "<p>still here</p>"));
        partner.put(path, rss(path, item(path, 3, "Three")));
        until(() -> stories().get(second).isWithdrawn());
        assertThat(story(feed, "wp:1").isPublic()).isTrue();

        partner.put(path, rss(path, item(path, 1, "One"), item(path, 2, "Two, back again"), item(path, 3, "Three!")));
        until(() -> story(feed, "wp:3").title().equals("Three!"));
        assertThat(stories().get(second).isWithdrawn()).isTrue();
    }

    @Test
    void a_feed_of_pages_is_followed_to_its_end_and_goes_on_from_there() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, page(path + "?afterChangeNumber=1", session("updated", 1), session("updated", 2)));
        partner.put(
                path + "?afterChangeNumber=1",
                page(path + "?afterChangeNumber=2", session("deleted", 1), session("updated", 3)));
        partner.put(path + "?afterChangeNumber=2", page(path + "?afterChangeNumber=2"));
        UUID feed = calendar(partner.url(path).toString(), null);
        until(() -> events(feed).size() == 2);
        assertThat(events(feed)).extracting(Event::name).containsExactly("Walk 2", "Walk 3");
        assertThat(events(feed)).allMatch(Event::isPublic);

        partner.put(path + "?afterChangeNumber=2", page(path + "?afterChangeNumber=3", session("deleted", 2)));
        partner.put(path + "?afterChangeNumber=3", page(path + "?afterChangeNumber=3"));
        until(() -> !events(feed).get(0).isPublic());
        until(() -> hub.get(FeedDays.class).of(feed).get(FeedDays.SHOWN - 1).withdrawn() == 1);
        assertThat(hub.get(FeedDays.class).of(feed).get(FeedDays.SHOWN - 1).came())
                .isEqualTo(2);
        assertThat(events(feed).get(1).isPublic()).isTrue();
        assertThat(partner.asked(path + "?afterChangeNumber=1")).hasSize(1);
    }

    @Test
    void a_json_feed_is_read_with_its_older_pages_and_rests_when_it_says_so() {
        String path = "/" + UUID.randomUUID();
        String next = partner.url(path + "?page=2").toString();
        partner.put(path, json(next, "{\"id\":\"2\",\"title\":\"Two\"},{\"title\":\"No id\"}"));
        partner.put(path + "?page=2", json(next, "{\"id\":\"1\",\"title\":\"One\"}"));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 2);
        FeedCheckup checkup = hub.get(FeedCheckups.class).find(feed).orElseThrow();
        assertThat(checkup.remarks()).contains(FeedRemark.NO_DATES, FeedRemark.NO_LINKS);
        assertThat(checkup.refused()).containsExactly(new RefusedItem("No id", RefusedItem.Reason.NO_ID));

        partner.put(path, json(next, "{\"id\":\"2\",\"title\":\"Two\"}],\"expired\":true,\"x\":["));
        until(() -> feed(feed).status() == Feed.Status.GONE);
        assertThat(live(feed)).isEqualTo(2);
    }

    private static Page page(String next, String... items) {
        return Page.of(
                "application/json",
                "{\"next\":\"" + partner.url(next) + "\",\"license\":\"https://x.example/\",\"items\":["
                        + String.join(",", items) + "]}");
    }

    private static String session(String state, int id) {
        LocalDate day = LocalDate.now(hub.get(Clock.class)).plusDays(40);
        return "{\"state\":\"" + state + "\",\"kind\":\"Session\",\"id\":" + id + ",\"modified\":1"
                + (state.equals("deleted")
                        ? ""
                        : ",\"data\":{\"name\":\"Walk " + id + "\",\"startDate\":\"" + day + "T10:00:00Z\"}")
                + "}";
    }

    private static Page json(String next, String items) {
        return Page.of(
                "application/feed+json",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"V\",\"next_url\":\"" + next
                        + "\",\"items\":[" + items + "]}");
    }

    @Test
    void a_held_feed_waits_and_an_atom_gravestone_takes_back_at_once() {
        String path = "/" + UUID.randomUUID();
        partner.put(
                path,
                atom("<entry><id>urn:a</id><title>A</title><updated>2026-03-01T10:00:00Z</updated>"
                        + "<content type=\"html\">&lt;p&gt;Words&lt;/p&gt;</content></entry>"));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.RSS_ATOM, Feed.Trust.HOLD);
        until(() -> live(feed) == 1);
        Story waiting = story(feed, "urn:a");
        assertThat(waiting.status()).isEqualTo(Story.Status.AWAITING_MODERATION);

        partner.put(path, atom("<at:deleted-entry ref=\"urn:a\" when=\"2026-03-02T10:00:00Z\"/>"));
        until(() -> stories().get(waiting.id()).isWithdrawn());
    }

    @Test
    void a_feed_with_marks_is_asked_whether_it_has_changed_and_not_read_again() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, rss(path, item(path, 1, "One")).with("ETag", "W/\"abc\""));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 1);
        until(() -> partner.asked(path).stream()
                .anyMatch(asked -> "W/\"abc\"".equals(asked.getRequestHeaders().getFirst("If-None-Match"))));
        until(() -> feed(feed).lastFetchedAt() != null && feed(feed).failures() == 0);
        assertThat(feed(feed).lastProblem()).isNull();
    }

    @Test
    void one_entry_that_cannot_be_kept_does_not_lose_the_others_and_is_tried_again() {
        String path = "/" + UUID.randomUUID();
        sql("create trigger stumble before insert on feed_item for each row "
                + "if new.item_key = 'wp:7' then signal sqlstate '45000' set message_text = 'stumbled'; end if");
        partner.put(path, rss(path, item(path, 1, "One"), item(path, 7, "Seven"), item(path, 2, "Two")));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 2);
        until(() -> String.valueOf(feed(feed).lastProblem()).startsWith("We could not take in 1 entry."));

        sql("drop trigger stumble");
        until(() -> live(feed) == 3);
        until(() -> feed(feed).lastProblem() == null);
    }

    @Test
    void a_feed_that_is_too_large_is_refused_and_what_it_had_stays() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, rss(path, item(path, 1, "One")));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 1);

        partner.put(path, rss(path, item(path, 2, "x".repeat(6 << 20))));
        until(() -> feed(feed).failures() > 0);
        assertThat(feed(feed).lastProblem()).contains("more than we can take");
        assertThat(live(feed)).isEqualTo(1);
    }

    @Test
    void what_goes_wrong_is_kept_in_plain_words_and_an_ended_feed_is_left_alone() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, Page.of("text/html", "<!DOCTYPE html><html><body>Hello</body></html>"));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> feed(feed).lastProblem() != null);
        assertThat(feed(feed).lastProblem()).isEqualTo("This is a web page, not a feed.");
        until(() -> feed(feed).failures() > 1);

        partner.put(path, Page.status(410));
        until(() -> feed(feed).status() == Feed.Status.GONE);
        assertThat(feed(feed).lastProblem()).contains("has ended");
    }

    @Test
    void a_wish_to_come_later_is_honoured() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, Page.status(503).with("Retry-After", "3600"));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> feed(feed).failures() == 1);
        assertThat(Duration.between(feed(feed).lastFetchedAt(), feed(feed).nextDueAt()))
                .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));

        partner.put(path, rss(path, item(path, 1, "One")));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        hub.get(FeedBell.class).on(new WakeUp());
        until(() -> live(feed) == 1);
    }

    @Test
    void an_address_inside_the_hubs_own_network_is_not_asked() {
        UUID feed = add("http://127.0.0.1:1/feed", Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> feed(feed).lastProblem() != null);
        assertThat(feed(feed).lastProblem()).contains("not a place on the public internet");
    }

    @Test
    void care_opinion_stories_arrive_are_revised_and_taken_back() {
        String path = "/" + UUID.randomUUID() + "/api/v2";
        pages(path, opinion(path, 1, "Kind people"), opinion(path, 2, "A long wait"));
        api.put(
                path + "/healthservices/RXX%2001",
                Page.of("application/json", "{\"name\": \"Example Ward 5\", \"organisation\": \"Example NHS Trust\"}"));
        UUID feed = add(api.url(path + "/opinions").toString(), Feed.Kind.CARE_OPINION, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 2);
        Story story = story(feed, "1");
        assertThat(story.attribution()).isEqualTo("Care Opinion: a story about Example Ward 5, Example NHS Trust");
        assertThat(story.author()).isEqualTo("a carer");
        assertThat(story.html()).isEqualTo("<p>I was <strong>very</strong> worried.</p>");
        assertThat(api.asked(path))
                .allSatisfy(asked -> assertThat(asked.getRequestHeaders().getFirst("Authorization"))
                        .isEqualTo("SUBSCRIPTION_KEY right-key"));

        pages(path, opinion(path, 1, "Very kind people"));
        api.put(path + "/opinions/2", Page.of("application/json", opinion(path, 2, "A long wait")));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> stories().get(story.id()).title().equals("Very kind people"));
        assertThat(live(feed)).isEqualTo(2);

        api.put(path + "/opinions/2", Page.status(404));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> live(feed) == 1);
        assertThat(hub.get(FeedLedger.class).find(feed, "2").orElseThrow().isWithdrawn())
                .isTrue();
    }

    @Test
    void a_wrong_key_needs_a_person_and_nothing_is_taken_back() {
        String path = "/" + UUID.randomUUID() + "/api/v2";
        pages(path, opinion(path, 1, "Kind people"));
        UUID feed = add(api.url(path).toString(), Feed.Kind.CARE_OPINION, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 1);

        api.put(first(path), Page.status(302).with("Location", "/Account/LogOn?ReturnUrl=x"));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> feed(feed).status() == Feed.Status.NEEDS_A_PERSON);
        assertThat(feed(feed).lastProblem()).contains("does not accept our key");
        assertThat(live(feed)).isEqualTo(1);
        assertThat(api.asked("/Account")).isEmpty();

        api.put(first(path), Page.of("text/html", "<html>Please log in</html>"));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> feed(feed).failures() == 2);
        assertThat(feed(feed).status()).isEqualTo(Feed.Status.NEEDS_A_PERSON);
    }

    @Test
    void when_many_stories_vanish_at_once_a_person_decides() {
        String path = "/" + UUID.randomUUID() + "/api/v2";
        List<String> many = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            many.add(opinion(path, i, "Story " + i));
        }
        pages(path, many.toArray(String[]::new));
        UUID feed = add(api.url(path).toString(), Feed.Kind.CARE_OPINION, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 6);

        pages(path, many.get(0), many.get(1));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> feed(feed).status() == Feed.Status.NEEDS_A_PERSON);
        assertThat(feed(feed).lastProblem()).startsWith("4 stories have disappeared");
        assertThat(live(feed)).isEqualTo(6);

        hub.get(LetStoriesGo.class).letGo(feed, Cast.ADMINISTRATOR);
        until(() -> live(feed) == 2);
    }

    @Test
    void many_vanished_entries_of_an_unchanging_document_are_let_go_by_a_persons_word_and_only_once() {
        String path = "/" + UUID.randomUUID();
        partner.put(
                path,
                rss(path, item(path, 1, "One"), item(path, 2, "Two"), item(path, 3, "Three"), item(path, 4, "Four")));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 4 && feed(feed).windowSize() == 4);

        partner.put(path, rss(path, item(path, 4, "Four")).with("ETag", "\"short\""));
        until(() -> feed(feed).isHoldingBack());
        assertThat(live(feed)).isEqualTo(4);
        assertThat(feed(feed).version().etag()).isNull();

        hub.get(LetStoriesGo.class).letGo(feed, Cast.ADMINISTRATOR);
        until(() -> live(feed) == 1);
        until(() -> !feed(feed).isLettingGo()
                && "\"short\"".equals(feed(feed).version().etag()));
    }

    @Test
    void a_page_that_gave_no_clear_answer_is_asked_again_though_the_feed_stays_the_same() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, rss(path, item(path, 1, "One"), item(path, 2, "Two"), item(path, 3, "Three")));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> feed(feed).windowSize() == 3);

        partner.put(path + "/1", Page.status(503));
        partner.put(
                path, rss(path, item(path, 2, "Two"), item(path, 3, "Three")).with("ETag", "\"two\""));
        until(() -> partner.asked(path + "/1").size() > 1);
        assertThat(live(feed)).isEqualTo(3);

        partner.put(path + "/1", Page.status(410));
        until(() -> live(feed) == 2 && "\"two\"".equals(feed(feed).version().etag()));
    }

    @Test
    void what_a_site_answered_is_kept_without_secrets_and_can_be_read_again() {
        String path = "/" + UUID.randomUUID();
        Page page = rss(path, item(path, 1, "One"), item(path, 2, "Two"));
        partner.put(
                path, new Page(200, page.type(), page.body(), Map.of("Set-Cookie", "who=you", "X-Site", "hillside")));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> feed(feed).windowSize() == 2);

        FetchRecords records = hub.get(FetchRecords.class);
        UUID kept = records.latestToRead(feed).orElseThrow().id();
        assertThat(records.get(kept).headers()).contains("x-site: hillside").doesNotContainIgnoringCase("cookie");
        Replayed replayed = hub.get(FeedReplay.class).replay(kept);
        assertThat(replayed.lines()).extracting(Replayed.Line::title).containsExactly("Two", "One");
        assertThat(replayed.count(Replayed.Fate.SAME)).isEqualTo(2);
        assertThat(live(feed)).isEqualTo(2);
    }

    @Test
    void a_page_that_leads_home_or_hides_itself_is_taken_back_on_another_day() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, rss(path, item(path, 1, "One"), item(path, 2, "Two"), item(path, 3, "Three")));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> feed(feed).windowSize() == 3);

        partner.put("/", Page.of("text/html", "<title>Home</title>"));
        partner.put(path + "/1", Page.status(302).with("Location", "/"));
        partner.put(path + "/2", Page.of("text/html", "<meta name=robots content='noindex, follow'>"));
        partner.put(path, rss(path, item(path, 3, "Three")));
        until(() -> hub.get(MissingItems.class).hasDoubts(feed));
        assertThat(live(feed)).isEqualTo(3);

        sql("update feed_item set doubted_at = '2026-01-01', checked_at = '2026-01-01' where feed_id = '" + feed + "'"
                + " and doubted_at is not null");
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> live(feed) == 1);
    }

    @Test
    void what_care_opinion_said_before_it_had_enough_of_us_still_counts() {
        String path = "/" + UUID.randomUUID() + "/api/v2";
        pages(path, older(opinion(path, 1, "One")), opinion(path, 2, "Two"), opinion(path, 3, "Three"));
        UUID feed = add(api.url(path + "/opinions").toString(), Feed.Kind.CARE_OPINION, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 3 && feed(feed).windowSize() == 3);

        api.put(path + "/opinions/1", Page.status(503));
        api.put(path + "/opinions/2", Page.status(404));
        pages(path, opinion(path, 3, "Three"));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> String.valueOf(feed(feed).lastProblem()).contains("503"));
        assertThat(live(feed)).isEqualTo(2);
        assertThat(feed(feed).windowSize()).isEqualTo(3);
    }

    @Test
    void many_pages_that_still_stand_do_not_hide_an_older_one_that_is_gone() {
        String path = "/" + UUID.randomUUID() + "/api/v2";
        List<String> many = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            String opinion = opinion(path, i, "Story " + i);
            many.add(i == 1 ? older(opinion) : opinion);
            api.put(path + "/opinions/" + i, Page.of("application/json", opinion));
        }
        pages(path, many.toArray(String[]::new));
        UUID feed = add(api.url(path + "/opinions").toString(), Feed.Kind.CARE_OPINION, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 24);

        api.put(path + "/opinions/1", Page.status(404));
        pages(path, many.get(23));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> live(feed) == 23);
    }

    @Test
    void a_calendar_with_windows_zones_and_stamps_that_change_becomes_events_and_takes_them_back() {
        String path = "/" + UUID.randomUUID() + ".ics";
        LocalDate day = LocalDate.now(hub.get(Clock.class)).plusDays(40);
        partner.put(path, calendar(day, "20260301T080000Z", "Tea", "Walk", "Choir"));
        UUID feed = calendar(partner.url(path).toString(), null);
        until(() -> events(feed).size() == 3);
        Event tea = events(feed).get(1);
        assertThat(tea.name()).isEqualTo("Tea");
        assertThat(tea.isPublic()).isTrue();
        assertThat(tea.startsAt())
                .isEqualTo(day.atTime(19, 0).atZone(ZoneId.of("Europe/London")).toInstant());
        until(() -> feed(feed).windowSize() == 3);
        Instant changed = feed(feed).lastChangedAt();

        int asked = partner.asked(path).size();
        partner.put(path, calendar(day, "20260302T090000Z", "Tea", "Walk", "Choir"));
        until(() -> partner.asked(path).size() > asked + 2);
        assertThat(feed(feed).lastChangedAt()).isEqualTo(changed);
        assertThat(events(feed).get(1).version()).isEqualTo(tea.version());

        partner.put(path, calendar(day, "20260303T090000Z", "Tea", "Cancelled: Walk"));
        until(() -> events(feed).get(2).status() == Event.Status.CANCELLED);
        until(() -> !events(feed).get(0).isPublic());
        assertThat(events(feed).get(2).isPublic()).isTrue();
        assertThat(events(feed).get(1).version()).isEqualTo(tea.version());
    }

    @Test
    void events_that_come_page_by_page_and_want_a_key_are_all_taken_in() {
        String path = "/" + UUID.randomUUID() + "/v3/events/";
        LocalDate day = LocalDate.now(hub.get(Clock.class)).plusDays(40);
        partner.put(path, eventbrite(day, "1", "Tea", "more"));
        partner.put(path + "?continuation=more", eventbrite(day, "2", "Walk", null));
        UUID feed = calendar(partner.url(path).toString(), "hub.secret.care-opinion");
        until(() -> events(feed).size() == 2);

        assertThat(partner.asked(path))
                .allSatisfy(asked -> assertThat(asked.getRequestHeaders().getFirst("Authorization"))
                        .isEqualTo("Bearer right-key"));
        until(() -> feed(feed).windowSize() == 2);
    }

    private static UUID calendar(String url, String secret) {
        UUID organisation = Cast.organisation(hub, "Heeley Hall " + UUID.randomUUID());
        return hub.get(AddFeed.class)
                .add(
                        new FeedDetails(
                                url,
                                Feed.Kind.AUTO,
                                "A calendar",
                                organisation,
                                Feed.Trust.PUBLISH_AT_ONCE,
                                null,
                                null,
                                secret),
                        Cast.ADMINISTRATOR);
    }

    /** As Exchange writes it: each name on its day at seven in the evening. */
    private static Page calendar(LocalDate day, String stamp, String... names) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:PUBLISH\r\n");
        for (String name : names) {
            text.append("BEGIN:VEVENT\r\nUID:" + name.replaceFirst(".*: ", "") + "\r\nDTSTAMP:" + stamp)
                    .append("\r\nDTSTART;TZID=\"GMT Standard Time\":"
                            + day.toString().replace("-", "") + "T190000")
                    .append("\r\nSUMMARY:" + name + "\r\nLOCATION:Heeley Hall\r\nEND:VEVENT\r\n");
        }
        return Page.of("text/calendar", text + "END:VCALENDAR\r\n");
    }

    private static Page eventbrite(LocalDate day, String id, String name, String next) {
        return Page.of("application/json", """
                {"pagination": {"has_more_items": %b, "continuation": "%s"}, "events": [{"id": "%s", "name": {"text": "%s"},
                 "summary": "Come", "url": "https://www.eventbrite.co.uk/e/%s", "status": "live", "is_free": true,
                 "start": {"timezone": "Europe/London", "local": "%sT10:00:00", "utc": "%sT10:00:00Z"}}]}""".formatted(next != null, next, id, name, id, day, day));
    }

    /** By what the calendar calls them. */
    private static List<Event> events(UUID feed) {
        return hub.inTransaction(() -> hub.get(EntityManager.class)
                .createQuery(
                        "select v from Event v, EventEntry e where e.eventId = v.id and e.feedId = :feed order by e.key",
                        Event.class)
                .setParameter("feed", feed)
                .getResultList());
    }

    private static String older(String opinion) {
        return opinion.replace("2026-03-02", "2026-03-01");
    }

    private static UUID add(String url, Feed.Kind kind, Feed.Trust trust) {
        String secret = kind == Feed.Kind.CARE_OPINION ? "hub.secret.care-opinion" : null;
        return hub.get(AddFeed.class)
                .add(new FeedDetails(url, kind, "A partner", null, trust, null, null, secret), Cast.ADMINISTRATOR);
    }

    private static void sql(String statement) {
        hub.inTransaction(() -> {
            hub.get(EntityManager.class).createNativeQuery(statement).executeUpdate();
        });
    }

    private static void until(Supplier<Boolean> state) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(state::get);
    }

    private static Page rss(String path, String... items) {
        return Page.of(
                "application/rss+xml",
                "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                        + "<channel><title>Partner</title><link>" + partner.url(path) + "</link>"
                        + String.join("", items)
                        + "</channel></rss>");
    }

    private static String item(String path, int number, String title) {
        return "<item><title>" + title + "</title><link>" + partner.url(path + "/" + number) + "</link>"
                + "<guid isPermaLink=\"false\">" + partner.url("/?p=" + number) + "</guid>"
                + "<pubDate>Tue, 0" + number + " Mar 2026 10:00:00 GMT</pubDate>"
                + "<content:encoded><![CDATA[<p>" + title.replaceAll("[,!].*", "")
                + "<br>lines</p>]]></content:encoded></item>";
    }

    private static Page atom(String entries) {
        return Page.of(
                "application/atom+xml",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:at=\"http://purl.org/atompub/tombstones/1.0\">"
                        + "<id>urn:feed</id><title>Partner</title><updated>2026-03-01T10:00:00Z</updated>" + entries
                        + "</feed>");
    }

    private static String first(String path) {
        return path + "/opinions?dateofpublicationorder=ascending&take=100&skip=0";
    }

    /** The whole list, and no more after it; also for readings that ask only for what is new. */
    private static void pages(String path, String... opinions) {
        String list = "[" + String.join(",", opinions) + ", \"Sorry! Something went wrong.\"]";
        String second = "/opinions?dateofpublicationorder=ascending&take=100&skip=";
        String since = "/opinions?dateofpublicationorder=ascending&publishedafter=2026-02-27&take=100&skip=";
        for (String question : List.of(second, since)) {
            for (int skip = 1; skip < 30; skip++) {
                api.put(path + question + skip, Page.of("application/json", "[]"));
            }
            api.put(path + question + 0, Page.of("application/json", list));
        }
    }

    private static String opinion(String path, int id, String title) {
        return """
                {"id": %d, "title": "%s", "body": "I was **very** worried.", "dateOfPublication": "2026-03-02T09:30:00Z",
                 "criticality": "mildly critical", "authorRole": "a carer", "links": [
                 {"rel": "healthservice", "id": "RXX 01", "href": "%s/healthservices/RXX 01"}]}""".formatted(id, title, api.url(path));
    }

    private static long live(UUID feed) {
        return hub.get(FeedLedger.class).countLive(feed);
    }

    private static Story story(UUID feed, String key) {
        return stories()
                .get(hub.get(FeedLedger.class).find(feed, key).orElseThrow().storyId());
    }

    private static Feed feed(UUID id) {
        return hub.get(Feeds.class).get(id);
    }

    private static Stories stories() {
        return hub.get(Stories.class);
    }
}
