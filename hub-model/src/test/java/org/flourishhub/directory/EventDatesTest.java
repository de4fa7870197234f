package org.flourishhub.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class EventDatesTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void a_weekly_group_stays_at_ten_o_clock_when_the_clocks_go_forward() {
        Event event = event("2026-03-19T10:00", "FREQ=WEEKLY");

        assertThat(starts(event, "2026-03-01", "2026-04-05"))
                .containsExactly("2026-03-19T10:00:00Z", "2026-03-26T10:00:00Z", "2026-04-02T09:00:00Z");
    }

    @Test
    void a_weekly_group_stays_at_ten_o_clock_when_the_clocks_go_back() {
        Event event = event("2026-10-15T10:00", "FREQ=WEEKLY");

        assertThat(starts(event, "2026-10-01", "2026-11-01"))
                .containsExactly("2026-10-15T09:00:00Z", "2026-10-22T09:00:00Z", "2026-10-29T10:00:00Z");
    }

    @Test
    void an_hour_the_clocks_skip_comes_an_hour_later_and_of_two_the_first_is_meant() {
        assertThat(starts(event("2026-03-22T01:30", "FREQ=WEEKLY"), "2026-03-20", "2026-04-06"))
                .containsExactly("2026-03-22T01:30:00Z", "2026-03-29T01:30:00Z", "2026-04-05T00:30:00Z");
        assertThat(starts(event("2026-10-18T01:30", "FREQ=WEEKLY"), "2026-10-17", "2026-11-02"))
                .containsExactly("2026-10-18T00:30:00Z", "2026-10-25T00:30:00Z", "2026-11-01T01:30:00Z");
    }

    @Test
    void an_event_in_the_second_of_two_hours_stays_there() {
        Instant second = Instant.parse("2026-10-25T01:30:00Z");
        Event event = event(second, Recurrence.NONE);

        assertThat(event.dates().startsLocal()).isEqualTo("2026-10-25T01:30");
        assertThat(event.next(NOW).orElseThrow().startsAt()).isEqualTo(second);
    }

    @Test
    void every_date_is_as_long_as_the_first() {
        Event event = event("2026-03-26T10:00", "FREQ=WEEKLY");

        assertThat(event.datesBetween(NOW, Instant.parse("2026-04-30T00:00:00Z")))
                .allSatisfy(date -> assertThat(Duration.between(date.startsAt(), date.endsAt()))
                        .isEqualTo(Duration.ofHours(2)));
    }

    @Test
    void times_of_their_own_stand_among_the_others_and_are_said_in_words() {
        Recurrence twice = Recurrence.of(null, List.of(), List.of(day("2026-05-09")))
                .andAt(List.of(LocalDateTime.parse("2026-05-04T15:00")));
        Event event = event(Instant.parse("2026-05-04T09:00:00Z"), twice);

        assertThat(starts(event, "2026-05-01", "2026-06-01"))
                .containsExactly("2026-05-04T09:00:00Z", "2026-05-04T14:00:00Z", "2026-05-09T09:00:00Z");
        assertThat(RecurrenceInWords.of(event))
                .contains("On 4 May 2026, also on 9 May 2026, also on 4 May 2026 at 3 pm");
        assertThat(Recurrence.NONE)
                .as("marks are made of it")
                .hasToString("Recurrence[rule=null, exceptOn=[], alsoOn=[]]");
    }

    @Test
    void thousands_of_changed_dates_of_an_old_series_are_found_in_one_go() {
        Event event = event("1975-01-01T10:00", "FREQ=DAILY");
        LocalDateTime first = LocalDateTime.parse("2015-01-01T10:00");
        List<ChangedDate> changes = IntStream.range(0, 4_000)
                .mapToObj(i -> ChangedDate.cancelled(first.plusHours(12L * i), null))
                .toList();

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> event.changeInstead(changes, NOW));

        assertThat(event.changedDates()).hasSize(2_000);
        event.changeInstead(changes.subList(0, 4), NOW);
        assertThat(event.changedDates()).extracting(ChangedDate::plannedFor).containsExactly(first, first.plusDays(1));
    }

    @Test
    void a_leap_day_comes_in_leap_years_only() {
        assertThat(starts(event("2028-02-29T19:00", "FREQ=YEARLY"), "2028-01-01", "2037-01-01"))
                .containsExactly("2028-02-29T19:00:00Z", "2032-02-29T19:00:00Z", "2036-02-29T19:00:00Z");
    }

    @Test
    void the_thirty_first_comes_only_in_months_that_have_one() {
        assertThat(starts(event("2026-01-31T12:00", "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4"), "2026-01-01", "2027-01-01"))
                .containsExactly(
                        "2026-01-31T12:00:00Z", "2026-03-31T11:00:00Z", "2026-05-31T11:00:00Z", "2026-07-31T11:00:00Z");
    }

    @Test
    void the_last_friday_is_the_fourth_or_the_fifth() {
        assertThat(starts(event("2026-01-30T18:00", "FREQ=MONTHLY;BYDAY=-1FR"), "2026-01-01", "2026-05-01"))
                .containsExactly(
                        "2026-01-30T18:00:00Z", "2026-02-27T18:00:00Z", "2026-03-27T18:00:00Z", "2026-04-24T17:00:00Z");
    }

    @Test
    void every_second_tuesday_until_the_last_day_it_was_given() {
        Event event = event("2026-06-02T14:00", Recurrence.until("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", day("2026-06-30")));

        assertThat(starts(event, "2026-01-01", "2027-01-01"))
                .containsExactly("2026-06-02T13:00:00Z", "2026-06-16T13:00:00Z", "2026-06-30T13:00:00Z");
    }

    @Test
    void days_can_be_left_out_and_added() {
        Event event = event(
                Instant.parse("2026-12-10T10:00:00Z"),
                Recurrence.of(
                        "FREQ=WEEKLY;COUNT=4",
                        List.of(day("2026-12-24")),
                        List.of(day("2026-12-22"), day("2026-12-17"))));

        assertThat(starts(event, "2026-12-01", "2027-02-01"))
                .containsExactly(
                        "2026-12-10T10:00:00Z", "2026-12-17T10:00:00Z", "2026-12-22T10:00:00Z", "2026-12-31T10:00:00Z");
    }

    @Test
    void a_date_that_is_left_out_and_added_at_another_hour_takes_place_then() {
        Event event = event(
                Instant.parse("2026-12-10T10:00:00Z"),
                Recurrence.of("FREQ=WEEKLY;COUNT=3", List.of(day("2026-12-17")), List.of())
                        .andAt(List.of(LocalDateTime.parse("2026-12-17T15:00"))));

        assertThat(starts(event, "2026-12-01", "2027-02-01"))
                .containsExactly("2026-12-10T10:00:00Z", "2026-12-17T15:00:00Z", "2026-12-24T10:00:00Z");
    }

    @Test
    void a_cancelled_date_stays_visible_and_a_moved_one_stands_where_it_moved() {
        Event event = event("2026-05-04T10:00", "FREQ=WEEKLY;COUNT=4");
        event.change(ChangedDate.cancelled(LocalDateTime.parse("2026-05-11T10:00"), "The hall is closed"), NOW);
        event.change(
                ChangedDate.moved(
                        LocalDateTime.parse("2026-05-18T10:00"), Instant.parse("2026-05-30T13:00:00Z"), null, null),
                NOW);

        List<Occurrence> dates = event.datesBetween(NOW, Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(dates)
                .extracting(date -> date.startsAt() + " " + date.state())
                .containsExactly(
                        "2026-05-04T09:00:00Z PLANNED",
                        "2026-05-11T09:00:00Z CANCELLED",
                        "2026-05-25T09:00:00Z PLANNED",
                        "2026-05-30T13:00:00Z MOVED");
        assertThat(dates.get(1).status()).isEqualTo(Event.Status.CANCELLED);
        assertThat(dates.get(1).note()).isEqualTo("The hall is closed");
        assertThat(dates.get(3).takesPlace()).isTrue();
    }

    @Test
    void a_date_that_was_never_planned_cannot_be_changed() {
        Event event = event("2026-05-04T10:00", "FREQ=WEEKLY;COUNT=4");
        ChangedDate tuesday = ChangedDate.cancelled(LocalDateTime.parse("2026-05-12T10:00"), null);

        assertThatThrownBy(() -> event.change(tuesday, NOW)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_said_of_a_date_goes_when_the_rule_no_longer_has_it() {
        Event event = event("2026-05-04T10:00", "FREQ=WEEKLY");
        event.change(ChangedDate.cancelled(LocalDateTime.parse("2026-05-11T10:00"), null), NOW);

        event.describe(
                details(Instant.parse("2026-05-05T09:00:00Z"), Recurrence.of("FREQ=WEEKLY", List.of(), List.of())),
                List.of(),
                NOW);

        assertThat(event.changedDates()).isEmpty();
    }

    @Test
    void a_group_that_began_long_ago_still_has_its_next_date_and_one_far_away_has_its_first() {
        assertThat(event("2001-01-01T10:00", "FREQ=DAILY")
                        .next(Instant.parse("2026-07-01T12:00:00Z"))
                        .orElseThrow()
                        .startsAt())
                .isEqualTo("2026-07-02T09:00:00Z");
        assertThat(event("2030-01-01T10:00", "FREQ=WEEKLY")
                        .next(NOW)
                        .orElseThrow()
                        .startsAt())
                .isEqualTo("2030-01-01T10:00:00Z");
    }

    @Test
    void rules_without_a_date_too_many_times_and_nonsense_are_told_in_words() {
        assertThat(problems(Recurrence.of("FREQ=WEEKLY;COUNT=1", List.of(day("2026-05-04")), List.of())))
                .containsExactly(
                        "repeats: These choices leave no date at all. Change the rule, or the days it leaves out");
        assertThat(problems(rule("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31"))).hasSize(1);
        assertThat(problems(rule("FREQ=WEEKLY;COUNT=401")))
                .singleElement()
                .asString()
                .startsWith("times: Give 400");
        assertThat(problems(rule("FREQ=MINUTELY"))).contains("repeats: An event can repeat once a day at most");
        assertThat(problems(rule("RRULE:every so often")))
                .singleElement()
                .asString()
                .contains("do not understand");
    }

    @Test
    void how_it_comes_again_is_said_in_words() {
        assertThat(words("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2027-06-30", "2026-12-24"))
                .isEqualTo("Every second Tuesday until 30 June 2027, not on 24 December 2026");
        assertThat(words("FREQ=WEEKLY;BYDAY=MO,WE,FR", null)).isEqualTo("Every Monday, Wednesday and Friday");
        assertThat(words("FREQ=WEEKLY;BYDAY=SU;COUNT=6", null)).isEqualTo("Every Sunday, 6 times");
        assertThat(words("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,TH", null))
                .isEqualTo("Every 3 weeks on Tuesday and Thursday");
        assertThat(words("FREQ=MONTHLY;BYDAY=2TU", null)).isEqualTo("On the second Tuesday of the month");
        assertThat(words("FREQ=MONTHLY;BYDAY=-1FR", null)).isEqualTo("On the last Friday of the month");
        assertThat(words("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=14", null)).isEqualTo("On the 14th of every second month");
        assertThat(words("FREQ=MONTHLY;BYMONTHDAY=22", null)).isEqualTo("On the 22nd of the month");
        assertThat(words("FREQ=DAILY", null)).isEqualTo("Every day");
        assertThat(words("FREQ=YEARLY", null)).isEqualTo("Every year on 4 May");
        assertThat(words("FREQ=MONTHLY;BYSETPOS=2;BYDAY=MO,TU", null)).isEqualTo("On certain days");
        assertThat(RecurrenceInWords.of(Recurrence.NONE, LocalDateTime.parse("2026-05-04T10:00")))
                .isEmpty();
        assertThat(RecurrenceInWords.of(
                        Recurrence.of(null, List.of(), List.of(day("2026-05-09"), day("2026-06-01"))),
                        LocalDateTime.parse("2026-05-04T10:00")))
                .contains("On 4 May 2026, also on 9 May 2026 and 1 June 2026");
    }

    @Test
    void each_change_raises_the_sequence_that_calendars_look_at() {
        Event event = event("2026-05-04T10:00", "FREQ=WEEKLY");
        int before = event.sequence();

        event.become(Event.Status.CANCELLED, NOW);

        assertThat(event.sequence()).isGreaterThan(before);
    }

    @Test
    void what_moved_online_is_online_whatever_its_place_was() {
        Event event = event("2026-05-04T10:00", "FREQ=WEEKLY");
        assertThat(event.attendance()).isEqualTo(Event.Attendance.IN_PERSON);

        event.become(Event.Status.MOVED_ONLINE, NOW);

        assertThat(event.attendance()).isEqualTo(Event.Attendance.ONLINE);
    }

    private static String words(String rule, String until, String... not) {
        Recurrence recurrence = Recurrence.of(
                until == null ? rule : Recurrence.until(rule, day(until)),
                Arrays.stream(not).map(LocalDate::parse).toList(),
                List.of());
        return RecurrenceInWords.of(recurrence, LocalDateTime.parse("2026-05-04T10:00"))
                .orElseThrow();
    }

    private static List<String> problems(Recurrence recurrence) {
        try {
            details(Instant.parse("2026-05-04T09:00:00Z"), recurrence).check();
            return List.of();
        } catch (RuleBroken broken) {
            return broken.problems().stream()
                    .map(problem -> problem.field() + ": " + problem.sentence())
                    .toList();
        }
    }

    private static Stream<String> starts(Event event, String from, String until) {
        return event
                .datesBetween(
                        day(from).atStartOfDay().toInstant(ZoneOffset.UTC),
                        day(until).atStartOfDay().toInstant(ZoneOffset.UTC))
                .stream()
                .map(date -> date.startsAt().toString());
    }

    private static Event event(String localStart, String rule) {
        return event(
                LocalDateTime.parse(localStart).atZone(EventDates.SHEFFIELD).toInstant(), rule(rule));
    }

    private static Recurrence rule(String rule) {
        return Recurrence.of(rule, List.of(), List.of());
    }

    private static Event event(Instant starts, Recurrence recurrence) {
        Organisation oakfield = new Organisation(UUID.randomUUID(), "Oakfield Growers", "We grow.", NOW);
        return new Event(UUID.randomUUID(), oakfield, details(starts, recurrence), List.of(), NOW);
    }

    private static EventDetails details(Instant starts, Recurrence recurrence) {
        return Cast.event("Digging", starts).repeating(recurrence);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
