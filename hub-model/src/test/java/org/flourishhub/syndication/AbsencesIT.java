package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flourishhub.syndication.FeedCast.item;
import static org.flourishhub.syndication.FeedCast.reading;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.syndication.Reading.Covers;
import org.junit.jupiter.api.Test;

/** What it means that an entry is not there any more. */
class AbsencesIT extends WithLedger {
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
        assertThat(feeds().get(feed).health().lastProblem()).startsWith("3 stories have disappeared");

        hub.get(LetStoriesGo.class).letGo(feed, Cast.ADMINISTRATOR);
        assertThat(withdrawals.notice(feed, gone.subList(2, 5), List.of())).isTrue();
        assertThat(ledger().countLive(feed)).isZero();
    }

    @Test
    void who_has_to_decide_sees_which_stories_are_missing_and_how_many() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        for (int i = 0; i < 4; i++) {
            takeIn(item(feed, "wp:" + i, "Story " + i));
        }
        FeedItem stays = item(feed, "wp:3", "Story 3");
        missing(reading(feed, Covers.EVERYTHING, null, stays));
        hub.get(NoticeWithdrawals.class)
                .notice(
                        feed,
                        List.of(
                                entry(feed, "wp:0").id(),
                                entry(feed, "wp:1").id(),
                                entry(feed, "wp:2").id()),
                        List.of());

        FeedArrivals arrivals = hub.get(FeedArrivals.class);
        assertThat(arrivals.missing(feed))
                .extracting(FeedArrivals.Arrival::title)
                .containsExactlyInAnyOrder("Story 0", "Story 1", "Story 2");
        assertThat(arrivals.latest(feed))
                .hasSize(4)
                .allMatch(arrival -> arrival.fate() == FeedArrivals.Fate.PUBLIC)
                .extracting(FeedArrivals.Arrival::takenInAt)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void when_not_every_page_was_asked_all_that_are_missing_are_counted() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        for (int i = 0; i < 6; i++) {
            takeIn(item(feed, "wp:" + i, "Story " + i));
        }
        missing(reading(feed, Covers.EVERYTHING, null));
        List<UUID> asked = List.of(
                entry(feed, "wp:0").id(),
                entry(feed, "wp:1").id(),
                entry(feed, "wp:2").id());

        assertThat(hub.get(NoticeWithdrawals.class).notice(feed, asked, List.of()))
                .isFalse();
        assertThat(feeds().get(feed).health().lastProblem()).startsWith("6 stories have disappeared");
    }

    @Test
    void the_ledger_knows_what_fell_off_what_is_missing_and_what_is_back() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "old", "Old", "2026-01-01T10:00:00Z"));
        takeIn(item(feed, "hole", "Hole", "2026-02-15T10:00:00Z"));
        FeedItem last = item(feed, "last", "Last", "2026-02-01T10:00:00Z");
        FeedItem first = item(feed, "first", "First", "2026-03-01T10:00:00Z");
        takeIn(last);
        takeIn(first);
        missing(reading(feed, Covers.THE_NEWEST, "2026-02-01T10:00:00Z", last, first));
        assertThat(entry(feed, "old").absence()).isEqualTo(LedgerEntry.Absence.FELL_OFF);
        assertThat(entry(feed, "hole").absence()).isEqualTo(LedgerEntry.Absence.MISSING);
        assertThat(entry(feed, "hole").absentSince()).isNotNull();
        assertThat(entry(feed, "last").absence()).isEqualTo(LedgerEntry.Absence.PRESENT);
        assertThat(hub.get(Absences.class).countMissing(feed)).isEqualTo(1);

        FeedItem back = item(feed, "hole", "Hole", "2026-02-15T10:00:00Z");
        missing(reading(feed, Covers.THE_NEWEST, "2026-02-01T10:00:00Z", last, back, first));
        assertThat(entry(feed, "hole").absence()).isEqualTo(LedgerEntry.Absence.PRESENT);
        assertThat(hub.get(Absences.class).countMissing(feed)).isZero();
    }

    @Test
    void a_page_that_only_looks_taken_back_must_look_so_on_two_days() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "wp:1", "Please"));
        List<UUID> doubtful = List.of(entry(feed, "wp:1").id());
        NoticeWithdrawals withdrawals = hub.get(NoticeWithdrawals.class);
        withdrawals.notice(feed, List.of(), List.of(), doubtful);
        withdrawals.notice(feed, List.of(), List.of(), doubtful);
        assertThat(storyOf(feed, "wp:1").isPublic()).isTrue();

        hub.inTransaction(() -> hub.get(EntityManager.class)
                .createNativeQuery("update feed_item set doubted_at = '2026-01-01' where feed_id = ?1")
                .setParameter(1, feed.toString())
                .executeUpdate());
        withdrawals.notice(feed, List.of(), List.of(), doubtful);
        assertThat(storyOf(feed, "wp:1").isWithdrawn()).isTrue();
    }

    private Feeds feeds() {
        return hub.get(Feeds.class);
    }
}
