package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

/** Which node reads a feed, and when. */
class FeedTimetableIT extends WithFeeds {
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
}
