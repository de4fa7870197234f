package org.flourishhub.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WhatsOnTest {
    /** Half past midnight on Wednesday 1 July in Sheffield, still Tuesday in UTC. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.UTC);

    @Test
    void this_week_is_today_and_the_six_days_after_it() {
        WhatsOn week = WhatsOn.asked(null, null, CLOCK);

        assertThat(week.first()).isEqualTo("2026-07-01");
        assertThat(week.isNow()).isTrue();
        assertThat(week.title()).isEqualTo("What’s on this week");
        assertThat(week.begins()).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(week.ends()).isEqualTo(Instant.parse("2026-07-07T23:00:00Z"));
    }

    @Test
    void later_weeks_follow_each_other_back_to_today() {
        WhatsOn week = WhatsOn.asked("week", "2026-07-09", CLOCK);

        assertThat(week.first()).isEqualTo("2026-07-09");
        assertThat(week.title()).isEqualTo("What’s on from 9 July to 15 July");
        assertThat(week.next()).isEqualTo("/events?from=2026-07-16");
        assertThat(week.previous()).isEqualTo("/events?from=2026-07-02");
        assertThat(WhatsOn.asked("week", "2026-07-04", CLOCK).previous()).isEqualTo("/events");
    }

    @Test
    void the_past_the_far_future_and_nonsense_give_this_week() {
        assertThat(WhatsOn.asked("year", "2020-01-01", CLOCK).isNow()).isTrue();
        assertThat(WhatsOn.asked(null, "2999-01-01", CLOCK).isNow()).isTrue();
        assertThat(WhatsOn.asked("", "soon", CLOCK).isNow()).isTrue();
    }

    @Test
    void a_weekend_is_its_saturday_and_sunday_also_when_it_is_half_over() {
        WhatsOn weekend = WhatsOn.asked("weekend", null, CLOCK);
        Clock sunday = Clock.fixed(Instant.parse("2026-07-05T12:00:00Z"), ZoneOffset.UTC);

        assertThat(weekend.first()).isEqualTo("2026-07-04");
        assertThat(weekend.end()).isEqualTo("2026-07-06");
        assertThat(weekend.title()).isEqualTo("What’s on this weekend");
        assertThat(weekend.next()).isEqualTo("/events?view=weekend&from=2026-07-11");
        assertThat(WhatsOn.asked("weekend", null, sunday)).satisfies(half -> {
            assertThat(half.first()).isEqualTo("2026-07-04");
            assertThat(half.isNow()).isTrue();
        });
    }

    @Test
    void a_day_is_whole_also_when_the_clocks_change_in_it() {
        Clock autumn = Clock.fixed(Instant.parse("2026-10-24T09:00:00Z"), ZoneOffset.UTC);
        WhatsOn today = WhatsOn.asked("day", null, autumn);
        WhatsOn longest = WhatsOn.asked("day", "2026-10-25", autumn);

        assertThat(today.title()).isEqualTo("What’s on today");
        assertThat(today.nameOf(WhatsOn.View.DAY)).isEqualTo("Today");
        assertThat(today.next()).isEqualTo("/events?view=day&from=2026-10-25");
        assertThat(longest.title()).isEqualTo("What’s on: Sunday 25 October");
        assertThat(longest.begins()).isEqualTo(Instant.parse("2026-10-24T23:00:00Z"));
        assertThat(longest.ends()).isEqualTo(Instant.parse("2026-10-26T00:00:00Z"));
        assertThat(longest.previous()).isEqualTo("/events?view=day");
        assertThat(longest.nameOf(WhatsOn.View.DAY)).isEqualTo("Day");
    }

    @Test
    void a_month_is_whole_weeks_from_monday_with_gaps_for_other_months() {
        WhatsOn month = WhatsOn.asked("month", "2026-08-15", CLOCK);

        assertThat(month.title()).isEqualTo("What’s on in August 2026");
        assertThat(month.weeks()).hasSize(6).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(month.weeks().get(0)).containsExactly(null, null, null, null, null, day(1), day(2));
        assertThat(month.weeks().get(5)).startsWith(day(31), null);
        assertThat(month.previous()).isEqualTo("/events?view=month");
        assertThat(month.next()).isEqualTo("/events?view=month&from=2026-09-01");
    }

    @Test
    void a_month_that_is_shown_leads_to_a_week_and_a_weekend_in_it() {
        WhatsOn month = WhatsOn.asked("month", "2026-08-15", CLOCK);

        assertThat(month.in(WhatsOn.View.WEEK)).isEqualTo("/events?from=2026-08-01");
        assertThat(month.nameOf(WhatsOn.View.WEEKEND)).isEqualTo("Weekend");
        assertThat(WhatsOn.asked(null, null, CLOCK).nameOf(WhatsOn.View.WEEKEND))
                .isEqualTo("This weekend");
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 8, number);
    }
}
