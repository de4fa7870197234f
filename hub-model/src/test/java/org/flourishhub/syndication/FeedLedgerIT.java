package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.flourishhub.syndication.FeedCast.item;
import static org.flourishhub.syndication.FeedCast.reading;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flourishhub.directory.Cast;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.WithdrawStory;
import org.flourishhub.syndication.Reading.Covers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FeedLedgerIT {
    static StandaloneHub hub;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void an_entry_of_a_trusted_feed_is_public_at_once_and_one_of_a_held_feed_waits() {
        UUID trusted = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        UUID held = FeedCast.feed(hub, Feed.Trust.HOLD);
        takeIn(item(trusted, "wp:1", "Please"));
        takeIn(item(held, "wp:1", "Please"));

        assertThat(storyOf(trusted, "wp:1").status()).isEqualTo(Story.Status.PUBLISHED);
        assertThat(storyOf(held, "wp:1").status()).isEqualTo(Story.Status.AWAITING_MODERATION);
        assertThat(storyOf(held, "wp:1").attribution()).isEqualTo("Hillside Voices");
        assertThat(storyOf(held, "wp:1").licence()).isEqualTo("CC-BY-4.0");
        assertThat(storyOf(held, "wp:1").sourceUrl()).isEqualTo("https://hillside.example/wp:1");
    }

    @Test
    void the_same_entry_never_doubles_and_an_edited_one_revises_its_story() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "wp:1", "Please"));
        Story first = storyOf(feed, "wp:1");
        takeIn(item(feed, "wp:1", "Please", "2026-04-01T10:00:00Z"));
        assertThat(storyOf(feed, "wp:1").version()).isEqualTo(first.version());

        takeIn(item(feed, "wp:1", "Please, again"));
        assertThat(storyOf(feed, "wp:1").id()).isEqualTo(first.id());
        assertThat(storyOf(feed, "wp:1").title()).isEqualTo("Please, again");
        assertThat(ledger().countLive(feed)).isEqualTo(1);
    }

    @Test
    void keys_are_compared_letter_by_letter() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "https://h.example/?p=Ä", "One"));
        takeIn(item(feed, "https://h.example/?p=ä", "Two"));
        takeIn(item(feed, "https://h.example/?p=a", "Three"));
        takeIn(item(feed, "x".repeat(3000), "Long"));
        takeIn(item(feed, "x".repeat(3001), "Longer"));
        assertThat(ledger().countLive(feed)).isEqualTo(5);
    }

    @Test
    void two_nodes_that_take_in_the_same_entry_at_once_make_one_story() throws Exception {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        long before = stories().countPublished();
        List<Callable<Boolean>> nodes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            nodes.add(() -> {
                takeIn(item(feed, "wp:7", "Only once"));
                return true;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            for (Future<Boolean> done : pool.invokeAll(nodes)) {
                // those that come second may fail at the unique key: nothing of theirs must remain
                assertThat(done.isDone()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(ledger().countLive(feed)).isEqualTo(1);
        assertThat(stories().countPublished()).isEqualTo(before + 1);
    }

    @Test
    void a_withdrawn_entry_disappears_and_its_gravestone_is_never_opened() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "wp:1", "Please"));
        UUID story = storyOf(feed, "wp:1").id();
        takeIn(FeedItem.withdrawn(feed, "wp:1"));
        assertThat(stories().get(story).isWithdrawn()).isTrue();

        takeIn(item(feed, "wp:1", "Please"));
        takeIn(item(feed, "wp:1", "Please, edited"));
        assertThat(stories().get(story).isWithdrawn()).isTrue();
        assertThat(entry(feed, "wp:1").permalink()).isNull();
        assertThat(entry(feed, "wp:1").withdrawnAt()).isNotNull();
        assertThat(ledger().countLive(feed)).isZero();
    }

    @Test
    void a_story_that_a_moderator_took_back_does_not_return_with_the_next_edit() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "wp:1", "Please"));
        UUID story = storyOf(feed, "wp:1").id();
        hub.get(WithdrawStory.class).withdraw(story, Cast.ADMINISTRATOR);

        takeIn(item(feed, "wp:1", "Please, edited"));
        assertThat(stories().get(story).isWithdrawn()).isTrue();
        assertThat(entry(feed, "wp:1").isWithdrawn()).isTrue();
    }

    @Test
    void a_gravestone_for_something_never_seen_changes_nothing() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(FeedItem.withdrawn(feed, "wp:404"));
        assertThat(ledger().find(feed, "wp:404")).isEmpty();
    }

    @Test
    void the_database_itself_refuses_a_second_entry_of_the_same_name() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "wp:1", "Please"));
        takeIn(item(feed, "wp:2", "Other"));
        assertThatThrownBy(() -> hub.inTransaction(() -> {
                    hub.get(EntityManager.class)
                            .createNativeQuery("update feed_item set item_key = 'wp:1' where feed_id = ?1")
                            .setParameter(1, feed.toString())
                            .executeUpdate();
                }))
                .hasStackTraceContaining("feed_item_key");
    }

    @Test
    void what_left_at_the_end_of_a_feed_is_not_missing_but_a_hole_in_its_middle_is() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "old", "Old", "2026-01-01T10:00:00Z"));
        takeIn(item(feed, "hole", "Hole", "2026-02-15T10:00:00Z"));
        FeedItem last = item(feed, "last", "Last", "2026-02-01T10:00:00Z");
        FeedItem first = item(feed, "first", "First", "2026-03-01T10:00:00Z");
        takeIn(last);
        takeIn(first);
        assertThat(missing(reading(feed, Covers.THE_NEWEST, "2026-02-01T10:00:00Z", last, first)))
                .containsExactly("hole");
        assertThat(missing(reading(feed, Covers.A_PART, null, last))).isEmpty();
        assertThat(missing(reading(feed, Covers.EVERYTHING, null, last, first))).containsExactly("hole", "old");
    }

    @Test
    void when_a_feed_becomes_shorter_even_its_oldest_entry_is_missed() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        FeedItem old = item(feed, "old", "Old", "2026-01-01T10:00:00Z");
        FeedItem young = item(feed, "young", "Young", "2026-03-01T10:00:00Z");
        takeIn(old);
        takeIn(young);
        Reading both = reading(feed, Covers.THE_NEWEST, "2026-01-01T10:00:00Z", old, young);
        hub.get(RememberFeedVersion.class).remember(FeedCast.brought(both, FeedVersion.UNKNOWN));
        assertThat(missing(reading(feed, Covers.THE_NEWEST, "2026-03-01T10:00:00Z", young)))
                .containsExactly("old");
    }

    @Test
    void a_page_that_still_stands_is_not_asked_again_for_a_day() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "hidden", "Hidden"));
        hub.get(NoticeWithdrawals.class)
                .notice(feed, List.of(), List.of(entry(feed, "hidden").id()));
        Reading nothing = reading(feed, Covers.EVERYTHING, null);
        assertThat(missing(nothing)).isEmpty();

        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        assertThat(missing(nothing)).containsExactly("hidden");
    }

    @Test
    void pages_never_asked_about_come_before_those_that_still_stood() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "young", "Young", "2026-03-01T10:00:00Z"));
        takeIn(item(feed, "middle", "Middle", "2026-02-01T10:00:00Z"));
        takeIn(item(feed, "old", "Old", "2026-01-01T10:00:00Z"));
        hub.get(NoticeWithdrawals.class)
                .notice(feed, List.of(), List.of(entry(feed, "young").id()));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        assertThat(missing(reading(feed, Covers.EVERYTHING, null))).containsExactly("middle", "old", "young");
    }

    @Test
    void few_vanished_stories_are_taken_back_and_many_wait_for_a_persons_word() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        List<UUID> gone = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            takeIn(item(feed, "wp:" + i, "Story " + i));
            gone.add(entry(feed, "wp:" + i).id());
        }
        NoticeWithdrawals withdrawals = hub.get(NoticeWithdrawals.class);

        withdrawals.notice(feed, gone.subList(0, 2), List.of());
        assertThat(ledger().countLive(feed)).isEqualTo(3);

        assertThat(withdrawals.notice(feed, gone.subList(2, 5), List.of())).isFalse();
        assertThat(ledger().countLive(feed)).isEqualTo(3);
        assertThat(feeds().get(feed).status()).isEqualTo(Feed.Status.NEEDS_A_PERSON);
        assertThat(feeds().get(feed).lastProblem()).startsWith("3 stories have disappeared");

        hub.get(LetStoriesGo.class).letGo(feed, Cast.ADMINISTRATOR);
        assertThat(withdrawals.notice(feed, gone.subList(2, 5), List.of())).isTrue();
        assertThat(ledger().countLive(feed)).isZero();
    }

    @Test
    void a_story_without_a_link_is_not_sent_back_to_the_site_of_its_feed() {
        UUID feed = FeedCast.feed(hub, "https://backwards.example/feed/", Feed.Trust.PUBLISH_AT_ONCE);
        UUID source = subscribe("https://backwards.example/hook");
        UUID other = subscribe("https://onwards.example/hook");
        takeIn(new ItemDraft(feed, "1")
                .titled("No link")
                .telling("<p>No link</p>")
                .story());

        assertThat(hub.get(Deliveries.class).countOf(other)).isEqualTo(1);
        assertThat(hub.get(Deliveries.class).countOf(source)).isZero();
    }

    private static UUID subscribe(String endpoint) {
        SubscriptionWish wish = new SubscriptionWish(endpoint, endpoint, null, Set.of(), Set.of(StoryNews.values()));
        return hub.get(AddSubscription.class).add(wish, Cast.ADMINISTRATOR).subscriptionId();
    }

    @Test
    void a_feed_is_added_once_and_only_with_a_usable_address_and_key() {
        String url = "https://voices.example/feed/";
        FeedCast.feed(hub, url, Feed.Trust.HOLD);
        assertThatThrownBy(() -> FeedCast.feed(hub, "HTTPS://Voices.example/feed/#top", Feed.Trust.HOLD))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("We read this feed already");
        for (String bad :
                List.of("", "voices", "ftp://a.example/", "https://me:word@a.example/", "https:///x", "a b")) {
            assertThatThrownBy(() -> FeedCast.feed(hub, bad, Feed.Trust.HOLD)).isInstanceOf(RuleBroken.class);
        }
        assertThatThrownBy(() -> add(Feed.Kind.CARE_OPINION, "hub.db.password"))
                .hasMessageContaining("starts with hub.secret.");
        assertThatThrownBy(() -> add(Feed.Kind.CARE_OPINION, null)).hasMessageContaining("needs a key");
    }

    @Test
    void a_key_travels_encrypted_only() {
        assertThatThrownBy(() -> add("http://k.example/", Feed.Kind.CARE_OPINION, "hub.secret.k"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("starts with https://");
    }

    private static void add(Feed.Kind kind, String secret) {
        add("https://k.example/", kind, secret);
    }

    private static void add(String url, Feed.Kind kind, String secret) {
        hub.get(AddFeed.class)
                .add(new FeedDetails(url, kind, "K", null, Feed.Trust.HOLD, null, null, secret), Cast.ADMINISTRATOR);
    }

    private static void takeIn(FeedItem item) {
        hub.get(TakeInFeedItem.class).takeIn(item);
    }

    private static List<String> missing(Reading reading) {
        return hub.get(MissingItems.class).of(reading).stream()
                .map(MissingItems.Missing::key)
                .toList();
    }

    private static Story storyOf(UUID feed, String key) {
        return stories().get(entry(feed, key).storyId());
    }

    private static LedgerEntry entry(UUID feed, String key) {
        return ledger().find(feed, key).orElseThrow();
    }

    private static FeedLedger ledger() {
        return hub.get(FeedLedger.class);
    }

    private static Feeds feeds() {
        return hub.get(Feeds.class);
    }

    private static Stories stories() {
        return hub.get(Stories.class);
    }
}
