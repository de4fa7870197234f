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
    void this_week_begins_today_and_ends_with_sunday() {
        Week week = Week.asked(null, CLOCK);

        assertThat(week.first()).isEqualTo("2026-07-01");
        assertThat(week.isThisWeek()).isTrue();
        assertThat(week.begins()).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(week.ends()).isEqualTo(Instant.parse("2026-07-05T23:00:00Z"));
    }

    @Test
    void another_week_is_named_by_any_of_its_days() {
        Week week = Week.asked("2026-07-09", CLOCK);

        assertThat(week.first()).isEqualTo("2026-07-06");
        assertThat(week.inWords()).isEqualTo("from 6 July to 12 July");
        assertThat(week.previous()).isEqualTo("2026-06-29");
    }

    @Test
    void the_past_the_far_future_and_nonsense_give_this_week() {
        assertThat(Week.asked("2020-01-01", CLOCK).isThisWeek()).isTrue();
        assertThat(Week.asked("2999-01-01", CLOCK).isThisWeek()).isTrue();
        assertThat(Week.asked("soon", CLOCK).isThisWeek()).isTrue();
    }
}
