package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.flourishhub.directory.ScheduleDetails;
import org.junit.jupiter.api.Test;

class OpenDaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime ONE = LocalTime.of(13, 0);

    @Test
    void hours_of_every_week_are_kept_once() {
        OpenDays days = new OpenDays(ScheduleDetails.weekly("WE,SA", TEN, ONE));

        assertThat(days.ofTheWeek()).containsExactly(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY);
        assertThat(days.spans(TODAY))
                .containsExactly(
                        "[2001-01-03T10:00:00Z TO 2001-01-03T12:59:59Z]",
                        "[2001-01-06T10:00:00Z TO 2001-01-06T12:59:59Z]");
    }

    @Test
    void a_night_that_begins_on_sunday_reaches_into_monday() {
        assertThat(new OpenDays(ScheduleDetails.weekly("SU", LocalTime.of(22, 0), LocalTime.of(6, 0))).spans(TODAY))
                .containsExactly(
                        "[2001-01-07T22:00:00Z TO 2001-01-08T05:59:59Z]",
                        "[2000-12-31T22:00:00Z TO 2001-01-01T05:59:59Z]");
    }

    @Test
    void the_whole_day_has_no_gap_before_midnight() {
        assertThat(new OpenDays(ScheduleDetails.weekly("MO", LocalTime.MIN, LocalTime.of(23, 59))).spans(TODAY))
                .containsExactly("[2001-01-01T00:00:00Z TO 2001-01-01T23:59:59Z]");
    }

    @Test
    void the_second_and_the_last_of_a_month_are_kept_on_their_dates() {
        List<String> spans = new OpenDays(ScheduleDetails.monthly("2MO,-1FR", TEN, ONE)).spans(TODAY);

        assertThat(spans)
                .startsWith(
                        "[2026-11-27T10:00:00Z TO 2026-11-27T12:59:59Z]",
                        "[2026-12-14T10:00:00Z TO 2026-12-14T12:59:59Z]",
                        "[2026-12-25T10:00:00Z TO 2026-12-25T12:59:59Z]")
                .hasSize(13);
    }

    @Test
    void every_second_week_counts_from_a_week_it_takes_place_in() {
        ScheduleDetails fortnightly = new ScheduleDetails(
                null,
                null,
                LocalDate.of(2026, 11, 3),
                org.flourishhub.directory.Frequency.WEEKLY,
                2,
                null,
                null,
                TEN,
                ONE,
                null,
                null,
                null,
                null,
                null,
                Set.of(LocalDate.of(2026, 12, 1)));

        assertThat(new OpenDays(fortnightly).ofTheWeek()).containsExactly(DayOfWeek.TUESDAY);
        assertThat(new OpenDays(fortnightly).spans(TODAY))
                .startsWith(
                        "[2026-12-15T10:00:00Z TO 2026-12-15T12:59:59Z]",
                        "[2026-12-29T10:00:00Z TO 2026-12-29T12:59:59Z]");
    }

    @Test
    void hours_end_with_their_last_day() {
        ScheduleDetails summer = ScheduleDetails.weekly("MO", TEN, ONE)
                .holding(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), Set.of());

        assertThat(new OpenDays(summer).spans(TODAY))
                .containsExactly(
                        "[2026-11-23T10:00:00Z TO 2026-11-23T12:59:59Z]",
                        "[2026-11-30T10:00:00Z TO 2026-11-30T12:59:59Z]");
    }

    @Test
    void it_is_closed_only_where_nothing_else_is_open() {
        LocalDate friday = LocalDate.of(2026, 12, 25);
        ScheduleDetails fridays = ScheduleDetails.weekly("FR", TEN, ONE).holding(null, null, Set.of(friday));

        assertThat(OpenDays.closed(List.of(fridays, ScheduleDetails.weekly("MO", TEN, ONE))))
                .containsExactly(friday);
        assertThat(OpenDays.closed(List.of(fridays, ScheduleDetails.weekly("MO,FR", ONE, LocalTime.of(16, 0)))))
                .isEmpty();
    }

    @Test
    void a_moment_has_its_like_in_the_week_that_hours_are_kept_in() {
        assertThat(Hours.inSomeWeek(LocalDateTime.of(2026, 11, 22, 9, 5)))
                .isEqualTo(LocalDateTime.of(2001, 1, 7, 9, 5));
    }
}
