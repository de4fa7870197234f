package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final URI PARTNER = URI.create("https://partner.example/feed");
    private static final URI OWN = URI.create("http://127.0.0.1:8090/feed");
    private final Timetable timetable = new Timetable(2, Optional.of("127.0.0.1:8090"));

    @RepeatedTest(20)
    void a_partner_is_asked_at_most_once_an_hour() {
        assertThat(timetable.afterAnAnswer(PARTNER, Duration.ofSeconds(1), true))
                .isBetween(Duration.ofHours(1), Duration.ofMinutes(67));
    }

    @RepeatedTest(20)
    void a_site_that_gives_no_marks_is_asked_once_a_day() {
        assertThat(timetable.afterAnAnswer(PARTNER, Duration.ZERO, false)).isGreaterThanOrEqualTo(Duration.ofHours(24));
    }

    @RepeatedTest(20)
    void a_site_can_ask_for_more_peace_up_to_a_day() {
        assertThat(timetable.afterAnAnswer(PARTNER, Duration.ofHours(6), true))
                .isBetween(Duration.ofHours(6), Duration.ofHours(7));
        assertThat(timetable.afterAnAnswer(PARTNER, Duration.ofDays(400), true))
                .isBetween(Duration.ofHours(24), Duration.ofHours(27));
    }

    @Test
    void only_the_operators_own_addresses_may_be_asked_within_seconds() {
        assertThat(timetable.afterAnAnswer(OWN, Duration.ofHours(1), false)).isEqualTo(Duration.ofSeconds(2));
        assertThat(timetable.afterAnAnswer(URI.create("http://127.0.0.1:8091/"), Duration.ZERO, true))
                .isGreaterThanOrEqualTo(Duration.ofHours(1));
        Timetable slow = new Timetable(7200, Optional.empty());
        assertThat(slow.afterAnAnswer(PARTNER, Duration.ZERO, true)).isGreaterThanOrEqualTo(Duration.ofHours(2));
    }

    @RepeatedTest(20)
    void trouble_doubles_the_wait_up_to_a_day() {
        assertThat(timetable.afterTrouble(PARTNER, 0, Duration.ZERO))
                .isBetween(Duration.ofHours(1), Duration.ofMinutes(73));
        assertThat(timetable.afterTrouble(PARTNER, 3, Duration.ZERO))
                .isBetween(Duration.ofMinutes(380), Duration.ofMinutes(580));
        assertThat(timetable.afterTrouble(PARTNER, 1_000_000, Duration.ZERO))
                .isBetween(Duration.ofHours(19), Duration.ofHours(29));
    }

    @Test
    void a_wish_to_be_left_alone_is_honoured_unless_it_is_absurd() {
        assertThat(timetable.afterTrouble(PARTNER, 0, Duration.ofDays(3))).isEqualTo(Duration.ofDays(3));
        assertThat(timetable.afterTrouble(PARTNER, 0, Duration.ofSeconds(1))).isEqualTo(Duration.ofHours(1));
        assertThat(timetable.afterTrouble(OWN, 0, Duration.ofSeconds(30))).isEqualTo(Duration.ofSeconds(30));
        assertThat(timetable.afterTrouble(PARTNER, 0, Duration.ofDays(8))).isLessThan(Duration.ofHours(2));
        assertThat(timetable.afterTrouble(PARTNER, 0, Duration.ofDays(-8))).isLessThan(Duration.ofHours(2));
    }
}
