package org.flourishhub.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WeekTest {
    /** Half past midnight on Wednesday 1 July in Sheffield, still Tuesday in UTC. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.UTC);

    @Test
    void this_week_is_today_and_the_six_days_after_it() {
        Week week = Week.asked(null, CLOCK);

        assertThat(week.first()).isEqualTo("2026-07-01");
        assertThat(week.isThisWeek()).isTrue();
        assertThat(week.begins()).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(week.ends()).isEqualTo(Instant.parse("2026-07-07T23:00:00Z"));
    }

    @Test
    void later_weeks_follow_each_other_back_to_today() {
        Week week = Week.asked("2026-07-09", CLOCK);

        assertThat(week.first()).isEqualTo("2026-07-09");
        assertThat(week.inWords()).isEqualTo("from 9 July to 15 July");
        assertThat(week.next()).isEqualTo("2026-07-16");
        assertThat(week.previous()).isEqualTo("2026-07-02");
        assertThat(Week.asked("2026-07-04", CLOCK).previous()).isEqualTo("2026-07-01");
    }

    @Test
    void the_past_the_far_future_and_nonsense_give_this_week() {
        assertThat(Week.asked("2020-01-01", CLOCK).isThisWeek()).isTrue();
        assertThat(Week.asked("2999-01-01", CLOCK).isThisWeek()).isTrue();
        assertThat(Week.asked("soon", CLOCK).isThisWeek()).isTrue();
    }
}
