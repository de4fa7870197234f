package org.flourishhub.courtesy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostTest {
    private static final Instant NOW = Instant.parse("2026-03-06T15:20:00Z");
    private final Budget budget = new Budget(1000, 3);
    private final Host host = new Host("partner.example", NOW);

    @Test
    void a_few_requests_leave_at_once_and_then_one_after_each_gap() {
        for (int i = 0; i < 3; i++) {
            assertThat(host.nextTurn(budget, NOW)).isEqualTo(NOW);
            host.spend(budget, NOW);
        }
        assertThat(host.nextTurn(budget, NOW)).isEqualTo(NOW.plusSeconds(1));
        host.spend(budget, NOW);
        assertThat(host.nextTurn(budget, NOW)).isEqualTo(NOW.plusSeconds(2));
        Instant later = NOW.plusSeconds(60);
        assertThat(host.nextTurn(budget, later)).isEqualTo(later);
    }

    @Test
    void however_requests_come_no_stretch_of_time_holds_more_than_its_share() {
        Random chance = new Random(3);
        Instant now = NOW;
        int left = 0;
        for (int i = 0; i < 5000; i++) {
            now = now.plusMillis(chance.nextInt(1500));
            if (!host.nextTurn(budget, now).isAfter(now)) {
                host.spend(budget, now);
                left++;
            }
        }
        assertThat((long) left).isLessThanOrEqualTo(Duration.between(NOW, now).toSeconds() + 4);
    }

    @Test
    void a_host_that_fails_again_and_again_rests_longer_each_time_but_never_more_than_an_hour() {
        for (int i = 1; i < Host.FAILURES_TO_REST; i++) {
            host.failed("It was slow.", NOW);
            assertThat(host.state(NOW)).isEqualTo(Host.State.UNSTEADY);
        }
        host.failed("It was slow.", NOW);
        assertThat(host.restingUntil()).isEqualTo(NOW.plus(Host.FIRST_REST));
        assertThat(host.nextTurn(budget, NOW)).isEqualTo(NOW.plus(Host.FIRST_REST));
        host.failed("It was slow.", NOW);
        assertThat(host.restingUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        for (int i = 0; i < 100; i++) {
            host.failed("It was slow.", NOW);
        }
        assertThat(host.restingUntil()).isEqualTo(NOW.plus(Host.LONGEST_REST));
        assertThat(host.trouble()).isEqualTo("It was slow.");
    }

    @Test
    void after_a_rest_one_request_tries_and_the_others_wait_for_its_answer() {
        for (int i = 0; i < Host.FAILURES_TO_REST; i++) {
            host.failed("It was slow.", NOW);
        }
        Instant later = NOW.plus(Host.FIRST_REST).plusSeconds(1);
        assertThat(host.state(later)).isEqualTo(Host.State.ON_TRIAL);
        host.spend(budget, later);
        assertThat(host.state(later)).isEqualTo(Host.State.RESTING);
        host.answered();
        assertThat(host.state(later)).isEqualTo(Host.State.WELL);
        assertThat(host.nextTurn(budget, later)).isEqualTo(later);
    }

    @Test
    void a_wish_for_rest_is_honoured_up_to_seven_days_and_an_absurd_one_counts_little() {
        host.rest(Duration.ofDays(3), "Too often.", NOW);
        assertThat(host.restingUntil()).isEqualTo(NOW.plus(Duration.ofDays(3)));
        host.rest(Duration.ofSeconds(5), "Too often.", NOW);
        assertThat(host.restingUntil()).isEqualTo(NOW.plus(Duration.ofDays(3)));
        for (Duration absurd : new Duration[] {Duration.ofDays(8), Duration.ofSeconds(-1), Duration.ZERO}) {
            Host other = new Host("other.example", NOW);
            other.rest(absurd, "Too often.", NOW);
            assertThat(other.restingUntil()).isEqualTo(NOW.plus(Host.FIRST_REST));
        }
    }

    @Test
    void a_host_is_known_by_its_name_and_an_unusual_port() {
        assertThat(HostName.of(URI.create("https://Partner.example:443/feed"))).isEqualTo("partner.example");
        assertThat(HostName.of(URI.create("http://partner.example/feed"))).isEqualTo("partner.example");
        assertThat(HostName.of(URI.create("http://partner.example:8080/"))).isEqualTo("partner.example:8080");
        assertThat(HostName.of(URI.create("http://[::1]:8080/"))).isEqualTo("[::1]:8080");
        assertThat(HostName.of(URI.create("mailto:x@y"))).isNull();
    }
}
