package org.flourishhub.syndication.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.flourishhub.camel.HubCamel;
import org.flourishhub.directory.Cast;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.syndication.AddFeed;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDetails;
import org.flourishhub.syndication.FeedReplay;
import org.flourishhub.syndication.FetchRecord;
import org.flourishhub.syndication.FetchRecords;
import org.flourishhub.syndication.RecordFetch;
import org.flourishhub.syndication.Replayed;
import org.flourishhub.syndication.inbound.PartnerSite.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes page by page is kept page by page, for some days, without secrets, within a limit. */
class RecordedPagesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String KEY = "very-right-key";
    private static final String LISTED =
            "per_page=100&page=%d&orderby=modified&order=asc&_embed=author,wp:featuredmedia,wp:term";

    static PartnerSite partner;
    static StandaloneHub hub;

    @BeforeAll
    static void start() throws Exception {
        partner = new PartnerSite();
        hub = TestHub.start(Map.of(
                "hub.outbound.allow",
                partner.authority(),
                "hub.sweep.seconds",
                "1",
                "hub.secret.care-opinion",
                KEY,
                "hub.feeds.recordings.megabytes",
                "1"));
        hub.get(HubCamel.class).start();
    }

    @AfterAll
    static void stop() {
        hub.get(HubCamel.class).stop();
        hub.close();
        partner.close();
    }

    @Test
    void a_wordpress_site_is_kept_page_by_page_and_each_page_is_read_again_alone() {
        String path = "/" + UUID.randomUUID() + "/wp-json/wp/v2/posts";
        String listed = path + "?" + LISTED + "&api_key=" + KEY;
        partner.put(
                listed.formatted(1), json("[" + post(1) + "," + post(2) + "]").with("X-WP-TotalPages", "2"));
        partner.put(listed.formatted(2), json("[" + post(3) + "]").with("X-WP-TotalPages", "2"));
        UUID feed = add(path + "?api_key=" + KEY, Feed.Kind.AUTO, null);
        until(() -> records().countOf(feed) >= 2);

        List<FetchRecord> kept = records().of(feed, 0, 2);
        assertThat(kept).extracting(FetchRecord::items).containsExactlyInAnyOrder(1, 2);
        assertThat(kept).allMatch(record -> !record.url().toString().contains(KEY));
        assertThat(kept).allSatisfy(record -> assertThat(replayed(record)).isEqualTo(record.items()));
    }

    @Test
    void a_list_of_care_opinion_is_kept_without_the_key() {
        String path = "/" + UUID.randomUUID() + "/api/v2/opinions";
        String list = path + "?dateofpublicationorder=ascending&take=100&skip=";
        partner.put(list + 0, json("""
                [{"id": 7, "title": "Thank you", "body": "Said with %s.", "dateOfPublication": "2026-03-02T09:30:00Z",
                  "authorRole": "a carer", "links": []}]""".formatted(KEY)));
        partner.put(list + 1, json("[]"));
        UUID feed = add(path, Feed.Kind.CARE_OPINION, "hub.secret.care-opinion");
        until(() -> records().latestToRead(feed).isPresent() && records().countOf(feed) >= 2);

        FetchRecord page = records().of(feed, 0, 9).stream()
                .filter(record -> record.items() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(new String(page.body(), StandardCharsets.UTF_8))
                .contains("Thank you")
                .doesNotContain(KEY);
        assertThat(replayed(page)).isEqualTo(1);
    }

    @Test
    void a_directory_that_is_a_feed_is_kept_too() {
        String path = "/" + UUID.randomUUID();
        partner.put(path + "/services?full=true&page=1&per_page=100", json("""
                {"total_items": 1, "total_pages": 1, "page_number": 1, "size": 1, "first_page": true, "last_page": true,
                 "contents": [{"id": "s1", "name": "Walking group", "description": "Walks", "status": "active",
                 "schedules": [], "organization": {"id": "o1", "name": "Hillside", "description": "We are Hillside"}}]}"""));
        UUID feed = add(path, Feed.Kind.OPEN_REFERRAL, null);
        until(() -> records().countOf(feed) > 0);

        FetchRecord page = records().latestToRead(feed).orElseThrow();
        assertThat(page.url()).hasPath(path + "/services");
        assertThat(page.items()).isEqualTo(1);
        assertThat(replayed(page)).isEqualTo(1);
    }

    @Test
    void a_calendar_is_kept_and_its_events_are_read_again_as_they_were() {
        String path = "/" + UUID.randomUUID() + "/diary.ics";
        partner.put(path, Page.of("text/calendar", """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:choir
                DTSTART;TZID=Europe/London:20990701T190000
                RRULE:FREQ=WEEKLY;COUNT=3
                SUMMARY:Choir
                END:VEVENT
                BEGIN:VEVENT
                UID:tea
                DTSTART:20990702T150000
                SUMMARY:Tea
                END:VEVENT
                END:VCALENDAR
                """));
        UUID feed = add(path, Feed.Kind.AUTO, null);
        until(() -> records()
                .latestToRead(feed)
                .filter(record -> record.items() == 2)
                .isPresent());

        Replayed replayed = hub.get(FeedReplay.class)
                .replay(records().latestToRead(feed).orElseThrow().id());
        assertThat(replayed.lines()).extracting(Replayed.Line::title).containsExactlyInAnyOrder("Choir", "Tea");
        assertThat(replayed.count(Replayed.Fate.SAME)).isEqualTo(2);
    }

    @Test
    void the_same_words_that_came_once_more_are_kept_once_and_can_be_read_in_each_answer() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, Page.of("application/rss+xml", """
                <rss version="2.0"><channel><title>Hillside</title><link>https://hillside.example/</link>
                <item><title>The gate</title><link>https://hillside.example/gate</link><guid>gate</guid>
                <description>It was open.</description></item></channel></rss>"""));
        UUID feed = add(path, Feed.Kind.AUTO, null);
        until(() -> records()
                .latestToRead(feed)
                .filter(record -> record.items() == 1)
                .isPresent());
        FetchRecord first = records().latestToRead(feed).orElseThrow();

        hub.get(RecordFetch.class).record(answer(feed, first.body()));

        FetchRecord again = records().of(feed, 0, 1).get(0);
        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(again.hasBody()).isFalse();
        assertThat(replayed(again)).isEqualTo(1);
    }

    @Test
    void when_one_feed_takes_too_much_room_its_oldest_answers_go_and_those_of_others_stay() {
        UUID small = add("/" + UUID.randomUUID(), Feed.Kind.AUTO, null);
        UUID large = add("/" + UUID.randomUUID(), Feed.Kind.AUTO, null);
        hub.get(RecordFetch.class).record(answer(small, noise(0)));
        for (int seed = 1; seed <= 5; seed++) {
            hub.get(RecordFetch.class).record(answer(large, noise(seed)));
        }

        assertThat(records().of(small, 0, 9)).anyMatch(FetchRecord::hasBody);
        assertThat(records().of(large, 0, 9).stream()
                        .filter(FetchRecord::hasBody)
                        .map(FetchRecord::body))
                .containsExactly(noise(5), noise(4), noise(3));
    }

    private static FetchRecord.Answer answer(UUID feed, byte[] body) {
        return new FetchRecord.Answer(feed, URI.create("https://x.example/"), 200, "text/plain", "", null, body);
    }

    /** Bytes that cannot be packed: a third of the room. */
    private static byte[] noise(int seed) {
        byte[] noise = new byte[330_000];
        new Random(seed).nextBytes(noise);
        return noise;
    }

    private static Page json(String body) {
        return Page.of("application/json", body);
    }

    private static String post(int id) {
        return """
                {"id": %1$d, "slug": "post-%1$d", "date_gmt": "2026-03-0%1$dT10:00:00", "modified_gmt": "2026-03-0%1$dT10:00:00",
                 "link": "https://hillside.example/%1$d/", "status": "publish", "title": {"rendered": "Post %1$d"},
                 "content": {"rendered": "<p>Words</p>", "protected": false}, "excerpt": {"rendered": ""}}""".formatted(id);
    }

    /** How many entries come out of it today as they came out then. */
    private static int replayed(FetchRecord record) {
        return (int) hub.get(FeedReplay.class).replay(record.id()).count(Replayed.Fate.SAME);
    }

    private static UUID add(String path, Feed.Kind kind, String secret) {
        return hub.get(AddFeed.class)
                .add(
                        new FeedDetails(
                                partner.url(path).toString(),
                                kind,
                                "A partner",
                                null,
                                Feed.Trust.HOLD,
                                null,
                                null,
                                secret),
                        Cast.ADMINISTRATOR);
    }

    private static FetchRecords records() {
        return hub.get(FetchRecords.class);
    }

    private static void until(Callable<Boolean> state) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(state);
    }
}
