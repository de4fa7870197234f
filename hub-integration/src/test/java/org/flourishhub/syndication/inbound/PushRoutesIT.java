package org.flourishhub.syndication.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flourishhub.camel.HubCamel;
import org.flourishhub.directory.Cast;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.syndication.AddFeed;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDetails;
import org.flourishhub.syndication.FeedLedger;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.FetchRecords;
import org.flourishhub.syndication.PauseFeed;
import org.flourishhub.syndication.inbound.PartnerSite.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Feeds whose hubs tell us of changes: real routes, a real site, a real hub that asks back. */
class PushRoutesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String RSS = "application/rss+xml";

    static PartnerSite partner;
    static WebSubHub webSub;
    static PushDoor door;
    static StandaloneHub hub;

    private String path;

    @BeforeAll
    static void start() throws Exception {
        partner = new PartnerSite();
        webSub = new WebSubHub();
        door = new PushDoor();
        hub = TestHub.start(Map.of(
                "hub.outbound.allow",
                String.join(",", partner.authority(), webSub.authority(), door.authority()),
                "hub.public-url",
                "http://" + door.authority(),
                // nothing is read again by itself
                "hub.feeds.floor.seconds",
                "3600",
                "hub.sweep.seconds",
                "1"));
        door.leadsTo(hub);
        hub.get(HubCamel.class).start();
    }

    @BeforeEach
    void somewhereElse() {
        path = "/" + UUID.randomUUID();
        webSub.promise(864_000);
    }

    @AfterEach
    void rest() {
        hub.get(Feeds.class).all().forEach(feed -> hub.get(PauseFeed.class).pause(feed.id(), Cast.ADMINISTRATOR));
    }

    @AfterAll
    static void stop() {
        hub.get(HubCamel.class).stop();
        hub.close();
        door.close();
        webSub.close();
        partner.close();
    }

    @Test
    void a_signed_push_is_taken_in_like_an_answer_of_the_site_and_takes_nothing_away() {
        UUID feed = subscribed(rss(hubLinks(), 1, 2));
        assertThat(webSub.publish(topic(), RSS, rss("", 3))).isEqualTo(202);
        until(() -> live(feed) == 3);
        until(() -> waiting(feed) == 0);
        assertThat(partner.asked(path)).hasSize(1);
        assertThat(hub.get(FetchRecords.class).of(feed, 0, 1).get(0).headers()).contains("x-pushed-by-hub");
        assertThat(feed(feed).edition().windowSize()).isEqualTo(2);
        assertThat(feed(feed).health().lastProblem()).isNull();

        webSub.publish(topic(), RSS, rss("", 4));
        webSub.publish(topic(), RSS, rss("", 5));
        until(() -> live(feed) == 5);
        assertThat(partner.asked(path)).hasSize(1);
    }

    @Test
    void a_push_without_a_good_signature_is_only_a_hint_and_does_not_make_us_ask_more_often() {
        UUID feed = subscribed(rss(hubLinks(), 1));
        String callback = webSub.callbacks(topic()).get(0);
        String forged = rss("", 9);
        assertThat(webSub.push(callback, RSS, forged, null)).isEqualTo(202);
        assertThat(webSub.push(callback, RSS, forged, WebSubHub.signature("HmacSHA256", forged, "guessed")))
                .isEqualTo(202);
        assertThat(webSub.push(callback, RSS, forged, "sha256=")).isEqualTo(202);
        assertThat(waiting(feed)).isZero();
        assertThat(partner.asked(path)).hasSize(1);

        partner.put(path, Page.of(RSS, rss(hubLinks(), 1, 2)));
        sql("update feed set last_fetched_at = '2026-01-01' where id = '" + feed + "'");
        webSub.push(callback, RSS, forged, null);
        until(() -> live(feed) == 2);
        assertThat(partner.asked(path)).hasSize(2);
        assertThat(hub.get(FeedLedger.class).find(feed, path + 9)).isEmpty();
    }

    @Test
    void a_signed_push_that_cannot_be_read_makes_us_ask_the_site_itself() {
        UUID feed = subscribed(rss(hubLinks(), 1));
        partner.put(path, Page.of(RSS, rss(hubLinks(), 1, 2)));
        webSub.publish(topic(), "text/plain", "Something is new!");
        until(() -> live(feed) == 2);
        assertThat(waiting(feed)).isZero();
    }

    @Test
    void a_hub_named_around_the_document_counts_and_every_way_to_sign_is_understood() {
        partner.put(
                path,
                Page.of(RSS, rss("", 1))
                        .with("Link", "<" + webSub.url() + ">; rel=\"hub\", <" + topic() + ">; rel=self"));
        UUID feed = add();
        until(() -> !webSub.callbacks(topic()).isEmpty());
        String callback = webSub.callbacks(topic()).get(0);
        int number = 2;
        for (String method : List.of("HmacSHA1", "HmacSHA256", "HmacSHA384", "HmacSHA512")) {
            String document = rss("", number++);
            webSub.push(callback, RSS, document, WebSubHub.signature(method, document, webSub.secret(callback)));
        }
        until(() -> live(feed) == 5);
    }

    @Test
    void before_a_promise_runs_out_another_takes_its_place_at_a_new_address_with_a_new_secret() {
        UUID feed = subscribed(rss(hubLinks(), 1));
        String first = webSub.callbacks(topic()).get(0);
        String secret = webSub.secret(first);
        sql("update feed_push set due_at = '2026-01-01' where feed_id = '" + feed + "'");
        until(() -> webSub.callbacks(topic()).size() == 1
                && !webSub.callbacks(topic()).get(0).equals(first));
        String second = webSub.callbacks(topic()).get(0);
        assertThat(webSub.secret(second)).isNotEqualTo(secret);
        String late = rss("", 2);
        assertThat(webSub.push(first, RSS, late, WebSubHub.signature("HmacSHA256", late, secret)))
                .isEqualTo(410);
        webSub.publish(topic(), RSS, rss("", 2));
        until(() -> live(feed) == 2);
    }

    @Test
    void a_paused_feed_is_told_no_more() {
        UUID feed = subscribed(rss(hubLinks(), 1));
        String callback = webSub.callbacks(topic()).get(0);
        hub.get(PauseFeed.class).pause(feed, Cast.ADMINISTRATOR);
        until(() -> webSub.callbacks(topic()).isEmpty());
        assertThat(webSub.push(callback, RSS, rss("", 2), null)).isEqualTo(410);
        assertThat(count("feed_push", feed)).isZero();
    }

    @Test
    void nobody_can_subscribe_us_to_something_we_do_not_want() {
        UUID feed = subscribed(rss(hubLinks(), 1));
        String callback = webSub.callbacks(topic()).get(0);
        assertThat(asked(callback, "subscribe", topic() + "x")).isEqualTo(404);
        assertThat(asked(callback, "unsubscribe", topic())).isEqualTo(404);
        assertThat(asked(callback.substring(0, callback.length() - 3) + "xxx", "subscribe", topic()))
                .isEqualTo(404);
        assertThat(count("feed_push", feed)).isEqualTo(1);
    }

    @Test
    void a_cloud_is_asked_and_what_it_says_is_a_hint() {
        String port = webSub.authority().replaceFirst(".*:", "");
        String cloud = "<cloud domain=\"127.0.0.1\" port=\"" + port
                + "\" path=\"/pleaseNotify\" registerProcedure=\"\" protocol=\"http-post\"/>";
        partner.put(path, Page.of(RSS, rss(cloud, 1)));
        UUID feed = add();
        until(() -> webSub.wishes().stream().anyMatch(wish -> topic().equals(wish.get("url1"))));
        Map<String, String> wish = webSub.wishes().stream()
                .filter(each -> topic().equals(each.get("url1")))
                .findFirst()
                .orElseThrow();
        assertThat(wish).containsEntry("protocol", "http-post").containsEntry("domain", "127.0.0.1");
        until(() -> live(feed) == 1 && !feed(feed).turn().isBeingRead(Instant.now()));

        partner.put(path, Page.of(RSS, rss(cloud, 1, 2)));
        sql("update feed set last_fetched_at = '2026-01-01' where id = '" + feed + "'");
        String ours = "http://" + wish.get("domain") + ":" + wish.get("port") + wish.get("path");
        webSub.push(ours, "application/x-www-form-urlencoded", "url=x", null);
        until(() -> live(feed) == 2);
    }

    private int asked(String callback, String mode, String topic) {
        try {
            return java.net.http.HttpClient.newBuilder()
                    .version(java.net.http.HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(
                            java.net.http.HttpRequest.newBuilder(java.net.URI.create(
                                            callback + "?hub.mode=" + mode + "&hub.challenge=x&hub.topic=" + topic))
                                    .build(),
                            java.net.http.HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A feed that was read once, and whose hub has made sure that we want to be told. */
    private UUID subscribed(String document) {
        partner.put(path, Page.of(RSS, document));
        UUID feed = add();
        until(() -> !webSub.callbacks(topic()).isEmpty());
        until(() -> feed(feed).edition().windowSize() > 0 && !feed(feed).turn().isBeingRead(Instant.now()));
        return feed;
    }

    private String topic() {
        return partner.url(path).toString();
    }

    private String hubLinks() {
        return "<atom:link rel=\"hub\" href=\"" + webSub.url() + "\"/><atom:link rel=\"self\" href=\"" + topic()
                + "\"/>";
    }

    private String rss(String more, int... numbers) {
        String items = IntStream.of(numbers)
                .mapToObj(n -> "<item><title>Story " + n + "</title><link>" + partner.url(path + "/" + n)
                        + "</link><guid isPermaLink=\"false\">" + path + n + "</guid><pubDate>Tue, 0" + n
                        + " Mar 2026 10:00:00 GMT</pubDate><description>Words " + n + "</description></item>")
                .collect(Collectors.joining());
        return "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel><title>P</title>" + more
                + items + "</channel></rss>";
    }

    private UUID add() {
        return hub.get(AddFeed.class)
                .add(
                        new FeedDetails(
                                topic(),
                                Feed.Kind.AUTO,
                                "A partner",
                                null,
                                Feed.Trust.PUBLISH_AT_ONCE,
                                null,
                                null,
                                null),
                        Cast.ADMINISTRATOR);
    }

    private static long waiting(UUID feed) {
        return count("pushed_document", feed);
    }

    private static long count(String table, UUID feed) {
        return hub.inTransaction(() -> ((Number) hub.get(EntityManager.class)
                        .createNativeQuery("select count(*) from " + table + " where feed_id = ?1")
                        .setParameter(1, feed)
                        .getSingleResult())
                .longValue());
    }

    private static void sql(String statement) {
        hub.inTransaction(() -> {
            hub.get(EntityManager.class).createNativeQuery(statement).executeUpdate();
        });
    }

    private static long live(UUID feed) {
        return hub.get(FeedLedger.class).countLive(feed);
    }

    private static Feed feed(UUID id) {
        return hub.get(Feeds.class).get(id);
    }

    private static void until(Supplier<Boolean> state) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(state::get);
    }
}
