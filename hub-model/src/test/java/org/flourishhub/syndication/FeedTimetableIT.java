package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.flourishhub.directory.Cast;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FeedTimetableIT {
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
    void nodes_that_claim_at_the_same_time_never_get_the_same_feed() throws Exception {
        for (int i = 0; i < 30; i++) {
            FeedCast.feed(hub, Feed.Trust.HOLD);
        }
        Set<UUID> claimed = ConcurrentHashMap.newKeySet();
        List<UUID> twice = new ArrayList<>();
        Callable<Void> node = () -> {
            for (List<UUID> some = claim(); !some.isEmpty(); some = claim()) {
                some.stream().filter(id -> !claimed.add(id)).forEach(twice::add);
            }
            return null;
        };
        ExecutorService pool = Executors.newFixedThreadPool(5);
        try {
            for (Future<Void> done : pool.invokeAll(List.of(node, node, node, node, node))) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(twice).isEmpty();
        // a node may see nothing while others hold the last rows, but what is left is still due
        claimed.addAll(claim());
        assertThat(claimed).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void a_claimed_feed_is_due_again_when_released_and_asked_for() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        FeedClaim claim = claimOf(feed);
        assertThat(feeds().get(feed).turn().isBeingRead(Instant.now())).isTrue();
        assertThat(hub.get(ClaimDueFeeds.class).isStillOurs(claim)).isTrue();
        assertThat(claim()).doesNotContain(feed);

        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        reschedule(new Fetched.NotModified(feed, FeedVersion.UNKNOWN, Duration.ZERO));
        hub.get(ReleaseFeed.class).release(claim);
        assertThat(hub.get(ClaimDueFeeds.class).isStillOurs(claim)).isFalse();
        FeedClaim again = claimOf(feed);

        hub.get(ReleaseFeed.class)
                .releaseUnchanged(again, new Fetched.NotModified(feed, FeedVersion.UNKNOWN, Duration.ZERO));
        assertThat(hub.get(ClaimDueFeeds.class).isStillOurs(again)).isFalse();
        assertThat(feeds().get(feed).turn().nextDueAt()).isAfter(Instant.now());
        assertThat(claimAll()).doesNotContain(feed);
    }

    @Test
    void feeds_are_looked_for_by_name_and_those_in_trouble_stand_first() {
        UUID well = named("Allotment 100% calling");
        UUID ill = named("Zebra Calling");
        named("Somebody else");
        reschedule(new Fetched.Refused(ill, Fetched.Refusal.FOR_NOW, "It was slow.", Duration.ZERO));

        assertThat(feeds().named("calling", 0, 50)).extracting(Feed::id).containsExactly(ill, well);
        assertThat(feeds().named("calling", 1, 50)).extracting(Feed::id).containsExactly(well);
        assertThat(feeds().countNamed("calling")).isEqualTo(2);
        assertThat(feeds().countNamed("0% c")).isEqualTo(1);
        assertThat(feeds().countNamed("")).isEqualTo(feeds().all().size());
    }

    @Test
    void what_is_said_about_a_feed_can_be_changed_and_its_address_stays() {
        UUID feed = named("Allotmnet news");
        URI address = feeds().get(feed).url();
        FeedDetails better = new FeedDetails(
                "https://elsewhere.example/",
                Feed.Kind.CARE_OPINION,
                "Allotment news",
                null,
                Feed.Trust.PUBLISH_AT_ONCE,
                "CC0",
                "The allotment",
                "hub.secret.other");
        hub.get(DescribeFeed.class).describe(feed, better, Cast.ADMINISTRATOR);

        Feed changed = feeds().get(feed);
        assertThat(changed.name()).isEqualTo("Allotment news");
        assertThat(changed.publishesAtOnce()).isTrue();
        assertThat(changed.url()).isEqualTo(address);
        assertThat(changed.kind()).isEqualTo(Feed.Kind.AUTO);
        assertThat(changed.secretSetting()).isNull();
        FeedDetails nameless = new FeedDetails("", Feed.Kind.AUTO, " ", null, Feed.Trust.HOLD, null, null, null);
        assertThatThrownBy(() -> hub.get(DescribeFeed.class).describe(feed, nameless, Cast.ADMINISTRATOR))
                .isInstanceOf(RuleBroken.class);
    }

    private static UUID named(String name) {
        String url = "https://hillside.example/" + UUID.randomUUID() + "/feed/";
        return hub.get(AddFeed.class)
                .add(
                        new FeedDetails(url, Feed.Kind.AUTO, name, null, Feed.Trust.HOLD, null, null, null),
                        Cast.ADMINISTRATOR);
    }

    @Test
    void the_diary_says_how_the_readings_of_a_day_went() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        FeedClaim first = claimOf(feed);
        hub.get(FeedCheckups.class).document(feed, 2, Set.of(FeedRemark.NO_DATES), List.of());
        hub.get(TakeInFeedItem.class).takeIn(FeedCast.item(feed, "1", "One"), new EventWork());
        hub.get(TakeInFeedItem.class).takeIn(FeedCast.item(feed, "2", "Two"), new EventWork());
        reschedule(new Fetched.NotModified(feed, FeedVersion.UNKNOWN, Duration.ZERO));
        hub.get(ReleaseFeed.class).release(first);
        assertThat(today(feed)).isEqualTo(new FeedDay(today(feed).day(), 1, 0, 2, 0, 0, null));

        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        FeedClaim second = claimOf(feed);
        hub.get(FeedCheckups.class).document(feed, 2, Set.of(), List.of());
        hub.get(TakeInFeedItem.class).takeIn(FeedCast.item(feed, "2", "Two, again"), new EventWork());
        hub.get(TakeInFeedItem.class).takeIn(FeedItem.withdrawn(feed, "1"), new EventWork());
        reschedule(new Fetched.Refused(feed, Fetched.Refusal.FOR_NOW, "It was slow.", Duration.ZERO));
        hub.get(ReleaseFeed.class).release(second);
        assertThat(today(feed)).isEqualTo(new FeedDay(today(feed).day(), 2, 1, 2, 1, 1, "It was slow."));
        assertThat(hub.get(FeedDays.class).of(feed)).hasSize(30);
    }

    @Test
    void a_checkup_is_replaced_by_the_next_and_forgets_titles_when_a_story_is_taken_back() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        FeedCheckups checkups = hub.get(FeedCheckups.class);
        checkups.document(
                feed,
                1,
                Set.of(FeedRemark.NO_DATES, FeedRemark.NO_LINKS),
                List.of(
                        new RefusedItem("Twice told", RefusedItem.Reason.TWICE),
                        new RefusedItem("x".repeat(200), RefusedItem.Reason.NO_ID)));
        hub.get(TakeInFeedItem.class).takeIn(FeedCast.item(feed, "1", "Twice told"), new EventWork());
        checkups.trouble(feed, Set.of(FeedRemark.LOGIN_PAGE));
        hub.inTransaction(() -> {
            FeedCheckup kept = checkups.find(feed).orElseThrow();
            assertThat(kept.remarks()).containsExactly(FeedRemark.LOGIN_PAGE, FeedRemark.NO_DATES, FeedRemark.NO_LINKS);
            assertThat(kept.refused()).extracting(RefusedItem::reason).hasSize(2);
        });

        hub.get(TakeInFeedItem.class).takeIn(FeedItem.withdrawn(feed, "1"), new EventWork());
        hub.inTransaction(
                () -> assertThat(checkups.find(feed).orElseThrow().refused()).isEmpty());
        checkups.document(feed, 0, Set.of(), List.of());
        assertThat(checkups.find(feed).orElseThrow().remarks()).isEmpty();
    }

    @Test
    void entries_that_come_again_under_another_name_are_noticed() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        hub.get(TakeInFeedItem.class).takeIn(FeedCast.item(feed, "1", "One"), new EventWork());
        Reading again = FeedCast.reading(feed, Reading.Covers.THE_NEWEST, null, FeedCast.item(feed, "1", "One"));
        assertThat(hub.get(FeedCheckups.class).countRenamed(again)).isZero();

        hub.inTransaction(() -> hub.get(EntityManager.class)
                .createNativeQuery("update feed_item set item_key = 'once' where feed_id = ?1")
                .setParameter(1, feed)
                .executeUpdate());
        assertThat(hub.get(FeedCheckups.class).countRenamed(again)).isEqualTo(1);
    }

    private static FeedDay today(UUID feed) {
        List<FeedDay> days = hub.get(FeedDays.class).of(feed);
        return days.get(days.size() - 1);
    }

    @Test
    void a_claim_that_was_taken_over_is_neither_used_nor_given_back_by_the_first_node() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        FeedClaim slow = claimOf(feed);
        hub.inTransaction(() -> feeds().lock(feed).turn().claim(slow.claimedAt(), Instant.now()));

        FeedClaim over = claimOf(feed);
        assertThat(hub.get(ClaimDueFeeds.class).isStillOurs(slow)).isFalse();
        hub.get(ReleaseFeed.class).release(slow);
        assertThat(hub.get(ClaimDueFeeds.class).isStillOurs(over)).isTrue();
    }

    @Test
    void a_feed_whose_reader_died_in_the_middle_is_read_again_whatever_its_timetable_says() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        FeedClaim claim = claimOf(feed);
        hub.inTransaction(() -> {
            feeds().lock(feed).answered(Instant.now(), Instant.now().plus(Duration.ofHours(1)));
            feeds().lock(feed).turn().claim(claim.claimedAt(), Instant.now().minusSeconds(1));
        });

        FeedClaim over = claimOf(feed);
        hub.get(ReleaseFeed.class).release(over);
        assertThat(claimAll()).doesNotContain(feed);
    }

    @Test
    void a_paused_feed_is_not_read_until_it_is_started_again() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        hub.get(PauseFeed.class).pause(feed, Cast.ADMINISTRATOR);
        assertThat(claimAll()).doesNotContain(feed);
        hub.get(ResumeFeed.class).resume(feed, Cast.ADMINISTRATOR);
        assertThat(claimAll()).contains(feed);
    }

    @Test
    void each_failure_makes_us_ask_more_rarely_and_an_answer_starts_afresh() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        Duration last = Duration.ZERO;
        for (int i = 0; i < 5; i++) {
            reschedule(new Fetched.Refused(feed, Fetched.Refusal.FOR_NOW, "It was slow.", Duration.ZERO));
            Duration wait =
                    Duration.between(Instant.now(), feeds().get(feed).turn().nextDueAt());
            assertThat(wait).isGreaterThan(last);
            last = wait;
        }
        assertThat(feeds().get(feed).health().failures()).isEqualTo(5);
        assertThat(feeds().get(feed).health().lastProblem()).isEqualTo("It was slow.");

        reschedule(new Fetched.NotModified(feed, FeedVersion.UNKNOWN, Duration.ZERO));
        assertThat(feeds().get(feed).health().failures()).isZero();
        assertThat(feeds().get(feed).health().lastProblem()).isNull();
    }

    @Test
    void what_a_feed_says_of_its_rhythm_and_what_its_dates_show_is_remembered_when_nothing_has_changed() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        FeedHead head = new FeedHead(
                "A",
                null,
                null,
                null,
                null,
                null,
                null,
                FeedHead.Links.NONE,
                new FeedHead.Rhythm(Duration.ofHours(5), Set.of(), Set.of(DayOfWeek.SUNDAY)));
        List<FeedItem> items = IntStream.range(1, 7)
                .mapToObj(day -> FeedCast.item(feed, "wp:" + day, "One", "2026-03-0" + day + "T10:00:00Z"))
                .toList();
        FeedDocument document = new FeedDocument(feed, head, items, Set.of(), Reading.Covers.THE_NEWEST, Set.of());
        reschedule(new Fetched.Brought(document, new FeedVersion("e", null, null), Duration.ZERO));
        FeedPace pace = hub.inTransaction(() -> hub.get(FeedPaces.class).of(feed));
        assertThat(pace).isEqualTo(new FeedPace(head.rhythm(), Duration.ofDays(1)));

        reschedule(new Fetched.NotModified(feed, new FeedVersion("e", null, null), Duration.ZERO));
        assertThat(Duration.between(Instant.now(), feeds().get(feed).turn().nextDueAt()))
                .isBetween(Duration.ofMinutes(299), Duration.ofHours(24));
    }

    @Test
    void an_ended_feed_and_one_that_needs_a_person_are_left_alone() {
        UUID ended = FeedCast.feed(hub, Feed.Trust.HOLD);
        UUID locked = FeedCast.feed(hub, Feed.Trust.HOLD);
        reschedule(new Fetched.Refused(ended, Fetched.Refusal.FOR_GOOD, "It has ended.", Duration.ZERO));
        reschedule(new Fetched.Refused(locked, Fetched.Refusal.NEEDS_A_PERSON, "The key is wrong.", Duration.ZERO));
        assertThat(feeds().get(ended).status()).isEqualTo(Feed.Status.GONE);
        assertThat(feeds().get(locked).status()).isEqualTo(Feed.Status.NEEDS_A_PERSON);
        assertThat(claimAll()).doesNotContain(ended, locked);

        hub.get(FetchFeedNow.class).fetch(locked, Cast.ADMINISTRATOR);
        assertThat(claimAll()).contains(locked);
    }

    @Test
    void an_edition_with_a_lost_entry_is_not_remembered() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        FeedVersion version = new FeedVersion("W/\"ä\"", "Tue, 03 Mar 2026 10:15:00 GMT", "a".repeat(64));
        Fetched.Brought brought = FeedCast.brought(
                FeedCast.reading(feed, Reading.Covers.THE_NEWEST, null, FeedCast.item(feed, "wp:1", "One")), version);
        reschedule(brought);
        hub.get(NoticeLostItem.class).notice(feed);
        hub.get(RememberFeedVersion.class).remember(brought);
        assertThat(feeds().get(feed).edition().version()).isEqualTo(FeedVersion.UNKNOWN);
        assertThat(feeds().get(feed).health().lastProblem()).contains("1 entry");

        reschedule(brought);
        hub.get(RememberFeedVersion.class).remember(brought);
        assertThat(feeds().get(feed).edition().version()).isEqualTo(version);
        assertThat(feeds().get(feed).health().lastProblem()).isNull();
    }

    @Test
    void an_edition_that_was_not_looked_at_to_the_end_is_not_remembered() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        FeedVersion version = new FeedVersion("\"1\"", null, "c".repeat(64));
        Fetched.Brought brought = FeedCast.brought(
                FeedCast.reading(feed, Reading.Covers.EVERYTHING, null, FeedCast.item(feed, "wp:1", "One")), version);
        hub.get(RememberFeedVersion.class).remember(brought.unfinished());
        assertThat(feeds().get(feed).edition().version()).isEqualTo(FeedVersion.UNKNOWN);
        assertThat(feeds().get(feed).edition().windowSize()).isZero();
        assertThat(feeds().get(feed).isWholeReadingDue(Instant.now(), Duration.ofDays(7)))
                .isTrue();
        assertThat(feeds().get(feed).edition().newestItemAt()).isNotNull();

        hub.get(RememberFeedVersion.class).remember(brought);
        assertThat(feeds().get(feed).edition().version()).isEqualTo(version);
        assertThat(feeds().get(feed).edition().windowSize()).isEqualTo(1);
        assertThat(feeds().get(feed).isWholeReadingDue(Instant.now(), Duration.ofDays(7)))
                .isFalse();
    }

    @Test
    void a_persons_word_to_let_stories_go_is_taken_only_where_stories_have_vanished() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        LetStoriesGo letGo = hub.get(LetStoriesGo.class);
        assertThatThrownBy(() -> letGo.letGo(feed, Cast.ADMINISTRATOR))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Nothing has disappeared from this feed");
        assertThat(feeds().get(feed).turn().isLettingGo()).isFalse();

        holdBack(feed);
        letGo.letGo(feed, Cast.ADMINISTRATOR);
        // whoever presses twice says the same again
        letGo.letGo(feed, Cast.ADMINISTRATOR);
        assertThat(feeds().get(feed).turn().isLettingGo()).isTrue();
    }

    private static void holdBack(UUID feed) {
        hub.inTransaction(() -> {
            hub.get(Feeds.class).lock(feed).needsAPerson("3" + FeedHealth.VANISHED, Instant.now());
            return null;
        });
    }

    @Test
    void a_persons_word_to_let_stories_go_holds_for_one_reading() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        holdBack(feed);
        hub.get(LetStoriesGo.class).letGo(feed, Cast.ADMINISTRATOR);
        FeedClaim claim = claimOf(feed);
        reschedule(new Fetched.Refused(feed, Fetched.Refusal.FOR_NOW, "It was slow.", Duration.ZERO));
        hub.get(ReleaseFeed.class).release(claim);
        assertThat(feeds().get(feed).turn().isLettingGo()).isTrue();
        assertThat(feeds().get(feed).turn().isWanted()).isTrue();

        hub.get(RememberFeedVersion.class)
                .remember(
                        FeedCast.brought(FeedCast.reading(feed, Reading.Covers.THE_NEWEST, null), FeedVersion.UNKNOWN));
        assertThat(feeds().get(feed).turn().isLettingGo()).isFalse();
        assertThat(feeds().get(feed).turn().isWanted()).isFalse();
    }

    @Test
    void not_modified_keeps_the_hash_and_takes_newer_marks() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        String hash = "b".repeat(64);
        hub.get(RememberFeedVersion.class)
                .remember(FeedCast.brought(
                        FeedCast.reading(feed, Reading.Covers.THE_NEWEST, null),
                        new FeedVersion("\"1\"", "Mon", hash)));
        reschedule(new Fetched.NotModified(feed, new FeedVersion("\"2\"", null, null), Duration.ZERO));
        assertThat(feeds().get(feed).edition().version()).isEqualTo(new FeedVersion("\"2\"", "Mon", hash));
        assertThat(feeds().get(feed).url())
                .isEqualTo(URI.create(feeds().get(feed).url().toString()));
    }

    private static FeedClaim claimOf(UUID feed) {
        for (List<FeedClaim> some = claims(); !some.isEmpty(); some = claims()) {
            for (FeedClaim claim : some) {
                if (claim.feedId().equals(feed)) {
                    return claim;
                }
            }
        }
        throw new AssertionError("Nobody could claim " + feed);
    }

    private static List<FeedClaim> claims() {
        return hub.get(ClaimDueFeeds.class).claim();
    }

    private static List<UUID> claim() {
        return claims().stream().map(FeedClaim::feedId).toList();
    }

    private static List<UUID> claimAll() {
        List<UUID> all = new ArrayList<>();
        for (List<UUID> some = claim(); !some.isEmpty(); some = claim()) {
            all.addAll(some);
        }
        return all;
    }

    private static void reschedule(Fetched fetched) {
        hub.get(RescheduleFeed.class).reschedule(fetched);
    }

    private static Feeds feeds() {
        return hub.get(Feeds.class);
    }
}
