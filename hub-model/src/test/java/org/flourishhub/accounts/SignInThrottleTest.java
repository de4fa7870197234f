package org.flourishhub.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    @Test
    void a_few_slips_cost_nothing() {
        assertThat(SignInThrottle.delayAfter(4, 5)).isZero();
    }

    @Test
    void each_further_try_waits_twice_as_long() {
        assertThat(SignInThrottle.delayAfter(5, 5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(SignInThrottle.delayAfter(6, 5)).isEqualTo(Duration.ofSeconds(60));
        assertThat(SignInThrottle.delayAfter(7, 5)).isEqualTo(Duration.ofSeconds(120));
    }

    @Test
    void nobody_is_shut_out_for_longer_than_a_quarter_of_an_hour() {
        assertThat(SignInThrottle.delayAfter(10, 5)).isEqualTo(SignInThrottle.LONGEST_DELAY);
        assertThat(SignInThrottle.delayAfter(Integer.MAX_VALUE, 5)).isEqualTo(SignInThrottle.LONGEST_DELAY);
    }
}
