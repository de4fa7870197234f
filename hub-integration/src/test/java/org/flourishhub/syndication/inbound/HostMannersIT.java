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
import org.flourishhub.courtesy.CloseSite;
import org.flourishhub.courtesy.EndRest;
import org.flourishhub.courtesy.Host;
import org.flourishhub.courtesy.Hosts;
import org.flourishhub.courtesy.OpenSite;
import org.flourishhub.directory.Cast;
import org.flourishhub.outside.ClosedPort;
import org.flourishhub.shared.WakeUp;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.stories.ReceiveStory;
import org.flourishhub.stories.StoryCast;
import org.flourishhub.syndication.AddFeed;
import org.flourishhub.syndication.AddSubscription;
import org.flourishhub.syndication.Deliveries;
import org.flourishhub.syndication.Delivery;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDetails;
import org.flourishhub.syndication.FeedLedger;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.FetchFeedNow;
import org.flourishhub.syndication.LetStoriesGo;
import org.flourishhub.syndication.LookAtSite;
import org.flourishhub.syndication.PauseFeed;
import org.flourishhub.syndication.SubscriptionWish;
import org.flourishhub.syndication.inbound.PartnerSite.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host is one neighbour, however many feeds are read from it and whatever is sent to it: real routes, real sites. */
class HostMannersIT {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Page BUSY = Page.status(429).with("Retry-After", "3600");

    static PartnerSite partner;
    static PartnerSite other;
    static PartnerSite wary;
    static PartnerSite ill;
    static ClosedPort nobody;
    static StandaloneHub hub;

    private String path;

    @BeforeAll
    static void start() throws Exception {
        partner = new PartnerSite();
        other = new PartnerSite();
        wary = new PartnerSite();
        ill = new PartnerSite();
        nobody = new ClosedPort();
        hub = TestHub.start(Map.of(
                "hub.outbound.allow",
                        String.join(
                                ",",
                                partner.authority(),
                                other.authority(),
                                wary.authority(),
                                ill.authority(),
                                nobody.address()),
                "hub.hosts.own.polite", "true",
                "hub.hosts.gap.millis", "20",
                "hub.feeds.floor.seconds", "1",
                "hub.public-url", "https://hub.example",
                "hub.sweep.seconds", "1"));
        hub.get(HubCamel.class).start();
    }

    @BeforeEach
    void somewhereElse() {
        path = "/" + UUID.randomUUID();
    }

    @AfterEach
    void rest() {
        hub.get(Feeds.class).all().forEach(feed -> hub.get(PauseFeed.class).pause(feed.id(), Cast.ADMINISTRATOR));
        // one that is still being read may yet be told to rest
        until(() -> hub.get(Feeds.class).all().stream()
                .noneMatch(feed -> feed.turn().isBeingRead(Instant.now())));
        hub.get(Hosts.class).find(partner.authority()).ifPresent(host -> endRest());
    }

    @AfterAll
    static void stop() throws Exception {
        hub.get(HubCamel.class).stop();
        hub.close();
        partner.close();
        other.close();
        wary.close();
        ill.close();
        nobody.close();
    }

    @Test
    void one_wish_for_rest_counts_for_every_feed_and_every_message_and_nobodys_wish_is_lost() {
        partner.put(path, rss(1));
        UUID calm = add(partner.url(path).toString());
        until(() -> live(calm) == 1);
        partner.put(path + "/busy", BUSY);
        UUID busy = add(partner.url(path + "/busy").toString());
        until(() -> host().state(Instant.now()) == Host.State.RESTING);
        until(() -> feed(busy).health().failures() == 1);

        until(() -> !feed(calm).turn().isBeingRead(Instant.now()));
        int asked = partner.asked(path).size();
        hub.get(FetchFeedNow.class).fetch(calm, Cast.ADMINISTRATOR);
        UUID subscription = subscribe();
        until(() -> delivery(subscription).trouble() != null);
        assertThat(delivery(subscription).attempts()).isZero();
        assertThat(delivery(subscription).mayHaveArrived()).isFalse();
        assertThat(delivery(subscription).dueAt()).isAfter(Instant.now().plusSeconds(3000));
        assertThat(partner.asked(path)).hasSize(asked);
        assertThat(feed(calm).turn().isWanted()).isTrue();

        endRest();
        until(() -> !feed(calm).turn().isWanted());
        assertThat(partner.asked(path).size()).isGreaterThan(asked);
    }

    @Test
    void a_word_to_let_stories_go_survives_a_rest_that_begins_before_it_is_followed() {
        UUID feed = braked();
        partner.put(path + "/busy", BUSY);
        add(partner.url(path + "/busy").toString());
        until(() -> host().state(Instant.now()) == Host.State.RESTING);

        hub.get(LetStoriesGo.class).letGo(feed, Cast.ADMINISTRATOR);
        hub.get(FeedBell.class).on(new WakeUp());
        assertThat(feed(feed).turn().isLettingGo()).isTrue();
        assertThat(live(feed)).isEqualTo(5);

        partner.put(path + "/busy", Page.status(404));
        endRest();
        until(() -> live(feed) == 1);
        until(() -> !feed(feed).turn().isLettingGo());
    }

    @Test
    void a_word_to_let_stories_go_survives_a_rest_that_begins_while_it_is_followed() {
        UUID feed = braked();
        partner.put(path + "/3", BUSY);
        hub.get(LetStoriesGo.class).letGo(feed, Cast.ADMINISTRATOR);
        until(() -> host().state(Instant.now()) == Host.State.RESTING);
        until(() -> !feed(feed).turn().isBeingRead(Instant.now()));
        assertThat(feed(feed).turn().isLettingGo()).isTrue();
        assertThat(live(feed)).isGreaterThan(1);

        partner.put(path + "/3", Page.status(404));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        endRest();
        until(() -> live(feed) == 1);
        until(() -> !feed(feed).turn().isLettingGo());
    }

    @Test
    void a_host_that_cannot_be_reached_is_left_alone_after_five_times_and_its_feeds_wait_without_counting() {
        UUID one = add("http://" + nobody.address() + "/one");
        UUID two = add("http://" + nobody.address() + "/two");
        String name = nobody.address();
        until(() -> hub.get(Hosts.class)
                .find(name)
                .filter(host -> host.state(Instant.now()) == Host.State.RESTING)
                .isPresent());
        until(() -> !feed(one).turn().isBeingRead(Instant.now())
                && !feed(two).turn().isBeingRead(Instant.now()));
        int failures = feed(one).health().failures() + feed(two).health().failures();
        assertThat(hub.get(Hosts.class).find(name).orElseThrow().failures()).isEqualTo(failures);

        hub.get(FetchFeedNow.class).fetch(one, Cast.ADMINISTRATOR);
        hub.get(FeedBell.class).on(new WakeUp());
        UUID other = add(partner.url(path).toString());
        until(() -> feed(other).health().failures() > 1);
        assertThat(feed(one).health().failures() + feed(two).health().failures())
                .isEqualTo(failures);
        assertThat(feed(one).turn().isWanted()).isTrue();
    }

    @Test
    void a_host_whose_address_is_refused_was_never_asked_and_is_not_noted() {
        // one is an address in figures, and the other a name that leads to one
        for (String inside : List.of("127.0.0.1:1", "localhost:1")) {
            String refused = "not a place on the public internet";
            String page = "http://" + inside + "/feed";
            LookAtSite look = hub.get(LookAtSite.class);
            assertThat(look.preview(page, Feed.Kind.AUTO, null, Cast.ADMINISTRATOR)
                            .problem())
                    .contains(refused);
            assertThat(look.explore(page, Cast.ADMINISTRATOR).problem()).contains(refused);

            partner.put(path, Page.status(302).with("Location", page));
            assertThat(look.preview(partner.url(path).toString(), Feed.Kind.AUTO, null, Cast.ADMINISTRATOR)
                            .problem())
                    .contains(refused);
            assertThat(hub.get(Hosts.class).find(inside)).isEmpty();
        }
    }

    @Test
    void a_site_that_does_not_want_to_be_read_is_never_asked_by_anything() {
        hub.get(CloseSite.class).close(other.url("/x").toString(), "They wrote to us.", Cast.ADMINISTRATOR);
        UUID feed = add(other.url(path).toString());
        until(() -> feed(feed).health().lastProblem() != null);
        assertThat(feed(feed).health().lastProblem()).contains("asked us not to read it");
        LookAtSite look = hub.get(LookAtSite.class);
        assertThat(look.preview(other.url(path).toString(), Feed.Kind.AUTO, null, Cast.ADMINISTRATOR)
                        .problem())
                .contains("asked us not to read it");
        assertThat(look.explore(other.url("/").toString(), Cast.ADMINISTRATOR).problem())
                .contains("asked us not to read it");
        partner.put(path, Page.status(301).with("Location", other.url(path).toString()));
        UUID moved = add(partner.url(path).toString());
        until(() -> feed(moved).health().lastProblem() != null);
        assertThat(feed(moved).health().lastProblem()).contains("asked us not to read it");
        assertThat(other.asked("/")).isEmpty();

        other.put(path, rss(1));
        hub.get(OpenSite.class).open(other.authority(), Cast.ADMINISTRATOR);
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> live(feed) == 1);
    }

    @Test
    void what_robots_txt_asks_of_us_by_name_is_honoured_and_it_is_asked_for_once() {
        wary.put(
                "/robots.txt",
                Page.of("text/plain", "User-agent: *\nDisallow: /\n\nUser-agent: FlourishHub\nDisallow: /no"));
        wary.put("/no" + path, rss(1));
        wary.put("/yes" + path, rss(1));
        UUID no = add(wary.url("/no" + path).toString());
        until(() -> feed(no).health().lastProblem() != null);
        UUID yes = add(wary.url("/yes" + path).toString());
        until(() -> live(yes) == 1);
        assertThat(feed(no).health().lastProblem()).contains("asks us in its robots.txt not to read this page");
        assertThat(wary.asked("/no")).isEmpty();
        assertThat(wary.asked("/robots.txt")).hasSize(1);
    }

    @Test
    void a_site_that_cannot_show_its_robots_txt_is_not_read_until_it_can() {
        ill.put("/robots.txt", Page.status(500));
        ill.put(path, rss(1));
        UUID feed = add(ill.url(path).toString());
        until(() -> feed(feed).health().lastProblem() != null);
        assertThat(feed(feed).health().lastProblem()).contains("cannot show us its robots.txt");
        assertThat(feed(feed).health().failures()).isZero();
        assertThat(ill.asked(path)).isEmpty();

        sql("update host_robots set good_until = '2026-01-01' where host = '" + ill.authority() + "'");
        ill.put("/robots.txt", Page.status(404));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> live(feed) == 1);
    }

    private static void sql(String statement) {
        hub.inTransaction(() -> {
            hub.get(EntityManager.class).createNativeQuery(statement).executeUpdate();
        });
    }

    /** Five stories of which four have vanished, which a person has to decide about. */
    private UUID braked() {
        partner.put(path, rss(1, 2, 3, 4, 5));
        UUID feed = add(partner.url(path).toString());
        until(() -> live(feed) == 5 && feed(feed).edition().windowSize() == 5);
        partner.put(path, rss(5));
        until(() -> feed(feed).isHoldingBack());
        until(() -> !feed(feed).turn().isBeingRead(Instant.now()));
        return feed;
    }

    private UUID subscribe() {
        UUID organisation = Cast.organisation(hub, "Hillside Voices " + path);
        UUID subscription = hub.get(AddSubscription.class)
                .add(
                        SubscriptionWish.forEverything(
                                "A subscriber", partner.url("/hook").toString(), null),
                        Cast.ADMINISTRATOR)
                .subscriptionId();
        hub.get(ReceiveStory.class)
                .receive(organisation, StoryCast.story("Beans", "<p>Words</p>"), true, Cast.ADMINISTRATOR);
        until(() -> hub.get(Deliveries.class).countOf(subscription) == 1);
        return subscription;
    }

    private static Delivery delivery(UUID subscription) {
        return hub.get(Deliveries.class).of(subscription, 0, 1).get(0);
    }

    private Page rss(int... numbers) {
        String items = IntStream.of(numbers)
                .mapToObj(n -> "<item><title>Story " + n + "</title><link>" + partner.url(path + "/" + n)
                        + "</link><guid isPermaLink=\"false\">" + path + n + "</guid><pubDate>Tue, 0" + n
                        + " Mar 2026 10:00:00 GMT</pubDate><description>Words " + n + "</description></item>")
                .collect(Collectors.joining());
        return Page.of(
                "application/rss+xml", "<rss version=\"2.0\"><channel><title>P</title>" + items + "</channel></rss>");
    }

    private static Host host() {
        return hub.get(Hosts.class).find(partner.authority()).orElseThrow();
    }

    private static void endRest() {
        hub.get(EndRest.class).end(partner.authority(), Cast.ADMINISTRATOR);
        hub.get(FeedBell.class).on(new WakeUp());
    }

    private static UUID add(String url) {
        return hub.get(AddFeed.class)
                .add(
                        new FeedDetails(
                                url, Feed.Kind.AUTO, "A partner", null, Feed.Trust.PUBLISH_AT_ONCE, null, null, null),
                        Cast.ADMINISTRATOR);
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
