package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
    @Test
    void waits_as_long_as_standard_webhooks_proposes() {
        assertThat(wait(1)).contains(Duration.ofSeconds(5));
        assertThat(wait(2)).contains(Duration.ofMinutes(5));
        assertThat(wait(3)).contains(Duration.ofMinutes(30));
        assertThat(wait(4)).contains(Duration.ofHours(2));
        assertThat(wait(5)).contains(Duration.ofHours(5));
        assertThat(wait(6)).contains(Duration.ofHours(10));
        assertThat(wait(7)).contains(Duration.ofHours(14));
        assertThat(wait(8)).contains(Duration.ofHours(20));
        assertThat(wait(9)).contains(Duration.ofHours(24));
        assertThat(wait(10)).isEmpty();
        assertThat(wait(11)).isEmpty();
        assertThat(RetrySchedule.WHOLE).isBetween(Duration.ofHours(75), Duration.ofHours(76));
    }

    @Test
    void spreads_by_up_to_a_tenth() {
        assertThat(RetrySchedule.after(2, Optional.empty(), 1)).contains(Duration.ofSeconds(330));
    }

    @Test
    void rests_as_long_as_asked_but_neither_shorter_than_usual_nor_absurdly_long() {
        assertThat(RetrySchedule.after(1, Optional.of(Duration.ofHours(1)), 0)).contains(Duration.ofHours(1));
        assertThat(RetrySchedule.after(3, Optional.of(Duration.ofSeconds(1)), 0))
                .contains(Duration.ofMinutes(30));
        assertThat(RetrySchedule.after(1, Optional.of(Duration.ofDays(8)), 0)).contains(Duration.ofSeconds(5));
        assertThat(RetrySchedule.after(1, Optional.of(Duration.ofSeconds(-5)), 0))
                .contains(Duration.ofSeconds(5));
    }

    private static Optional<Duration> wait(int attempts) {
        return RetrySchedule.after(attempts, Optional.empty(), 0);
    }
}
