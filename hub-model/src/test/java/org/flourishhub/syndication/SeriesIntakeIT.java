package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.syndication.EventItem.Change;
import org.flourishhub.syndication.EventItem.Repetition;
import org.flourishhub.syndication.EventItem.Status;
import org.flourishhub.syndication.EventItem.When;
import org.junit.jupiter.api.Test;

/** How events that come again are taken in from calendars, with the dates that are not as the others. */
class SeriesIntakeIT extends WithCalendar {
    @Test
    void slow_events_of_one_edition_share_what_may_be_spent_on_their_dates() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        EventWork work = new EventWork(500_000);
        Repetition eachSecond = new Repetition(List.of("FREQ=SECONDLY"), List.of(), List.of(), List.of());
        Repetition weekly = new Repetition(List.of("FREQ=WEEKLY"), List.of(), List.of(), List.of());
        EventItem club = event(feed, "club", "Club", in(3), Status.AS_PLANNED, weekly);

        hub.get(TakeInFeedItem.class)
                .takeInTogether(
                        List.of(
                                club,
                                event(feed, "1", "Clock 1", in(-2_000), Status.AS_PLANNED, eachSecond),
                                event(feed, "2", "Clock 2", in(-2_000), Status.AS_PLANNED, eachSecond),
                                event(feed, "3", "Clock 3", in(-2_000), Status.AS_PLANNED, eachSecond),
                                event(feed, "late", "Late club", in(3), Status.AS_PLANNED, weekly),
                                event(feed, "tea", "Tea", in(4)),
                                event(feed, "club", "Club, with cake", in(3), Status.AS_PLANNED, weekly)),
                        work);

        assertThat(count(feed)).isEqualTo(2);
        assertThat(eventOf(feed, "tea").isPublic()).isTrue();
        assertThat(eventOf(feed, "club").name()).as("it keeps what it had").isEqualTo("Club");
        assertThat(work.leftOut())
                .extracting(RefusedItem::title)
                .containsExactly("Clock 1", "Clock 2", "Clock 3", "Late club", "Club, with cake");

        takeIn(event(feed, "club", "Club, with cake", in(3), Status.AS_PLANNED, weekly));
        assertThat(eventOf(feed, "club").name()).isEqualTo("Club, with cake");
    }

    @Test
    void two_dates_on_one_day_are_both_shown_and_one_of_them_can_be_called_off() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        LocalDateTime first = in(3);
        Repetition listed = new Repetition(
                List.of(),
                List.of(first.plusHours(5), first.plusDays(1), first.plusDays(1).plusHours(5)),
                List.of(),
                List.of(new Change(first.plusDays(1).plusHours(5), null, true, false, null)));

        takeIn(event(feed, "clinic", "Clinic", first, Status.AS_PLANNED, listed));

        assertThat(datesOf(feed, "clinic"))
                .extracting(Occurrence::plannedFor)
                .containsExactly(
                        first,
                        first.plusHours(5),
                        first.plusDays(1),
                        first.plusDays(1).plusHours(5));
        assertThat(datesOf(feed, "clinic"))
                .extracting(Occurrence::state)
                .containsExactly(
                        Occurrence.State.PLANNED,
                        Occurrence.State.PLANNED,
                        Occurrence.State.PLANNED,
                        Occurrence.State.CANCELLED);
    }

    @Test
    void a_series_keeps_its_rule_and_single_dates_are_moved_and_called_off() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        LocalDateTime first = in(3);
        When moved = new When(first.plusDays(8), first.plusDays(8).plusHours(1), false, LONDON);
        Repetition weekly = new Repetition(
                List.of("FREQ=WEEKLY;COUNT=4"),
                List.of(),
                List.of(first.plusDays(21)),
                List.of(
                        new Change(first.plusDays(7), moved, false, false, "In the park"),
                        new Change(first.plusDays(14), null, true, false, null)));
        takeIn(event(feed, "club", "Club", first, Status.AS_PLANNED, weekly));

        List<Occurrence> dates = datesOf(feed, "club");
        assertThat(eventOf(feed, "club").recurrence().rule()).isEqualTo("FREQ=WEEKLY;COUNT=4");
        assertThat(dates).hasSize(3);
        assertThat(dates.get(1).startsAt())
                .isEqualTo(first.plusDays(8).atZone(LONDON).toInstant());
        assertThat(eventOf(feed, "club").changedDates()).hasSize(2);

        takeIn(event(feed, "club", "Club", first, Status.AS_PLANNED, null));
        assertThat(datesOf(feed, "club")).hasSize(1);
        assertThat(eventOf(feed, "club").changedDates()).isEmpty();
    }

    @Test
    void what_changes_from_one_date_on_keeps_its_hour_when_the_clocks_change() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        LocalDateTime first = in(3);
        When later = new When(first.plusDays(7).plusHours(1), first.plusDays(7).plusHours(2), false, LONDON);
        Repetition weekly = new Repetition(
                List.of("FREQ=WEEKLY"),
                List.of(),
                List.of(),
                List.of(new Change(first.plusDays(7), later, false, true, null)));

        takeIn(event(feed, "club", "Club", first, Status.AS_PLANNED, weekly));

        // half a year: the clocks change within it, whenever this runs
        assertThat(eventOf(feed, "club").changedDates()).hasSizeGreaterThan(20).allSatisfy(date -> assertThat(
                        date.startsAt().atZone(LONDON).toLocalDateTime())
                .isEqualTo(date.plannedFor().plusHours(1)));
    }

    @Test
    void dates_that_are_kept_for_half_a_year_are_worked_out_again_though_the_calendar_says_the_same() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        Repetition hours = new Repetition(List.of("FREQ=HOURLY;INTERVAL=240"), List.of(), List.of(), List.of());
        EventItem item = event(feed, "clinic", "Clinic", in(3), Status.AS_PLANNED, hours);
        EventItem weekly = event(
                feed,
                "club",
                "Club",
                in(3),
                Status.AS_PLANNED,
                new Repetition(List.of("FREQ=WEEKLY"), List.of(), List.of(), List.of()));
        takeIn(item, weekly);
        long club = eventOf(feed, "club").version();
        long version = eventOf(feed, "clinic").version();
        takeIn(item);
        assertThat(eventOf(feed, "clinic").version()).isEqualTo(version);

        hub.inTransaction(() -> hub.get(EntityManager.class)
                .createQuery("update EventEntry e set e.takenInAt = :then where e.feedId = :feed")
                .setParameter("then", hub.get(Clock.class).instant().minus(Duration.ofDays(40)))
                .setParameter("feed", feed)
                .executeUpdate());
        takeIn(item, weekly);

        assertThat(eventOf(feed, "clinic").version()).isGreaterThan(version);
        assertThat(eventOf(feed, "club").version())
                .as("a rule goes on by itself")
                .isEqualTo(club);
    }
}
