package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublishingTimesTest {
    private static final Instant NOW = Instant.parse("2026-03-06T15:20:00Z");

    @Test
    void a_site_that_writes_each_week_is_known_as_such_whatever_its_holidays() {
        List<Instant> written = new ArrayList<>(IntStream.range(0, 9)
                .mapToObj(week -> NOW.minus(Duration.ofDays(7L * week)))
                .toList());
        assertThat(PublishingTimes.between(written, NOW)).isEqualTo(Duration.ofDays(7));
        written.remove(3);
        written.remove(3);
        assertThat(PublishingTimes.between(written, NOW)).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void stories_that_came_all_at_once_are_one_occasion() {
        List<Instant> written = IntStream.range(0, 90)
                .mapToObj(n -> NOW.minus(Duration.ofDays(n / 30)).minusSeconds(n % 30))
                .toList();
        assertThat(PublishingTimes.between(written, NOW)).isZero();
    }

    @Test
    void few_dates_and_dates_to_come_teach_nothing() {
        assertThat(PublishingTimes.between(List.of(), NOW)).isZero();
        List<Instant> toCome = IntStream.range(1, 9)
                .mapToObj(day -> NOW.plus(Duration.ofDays(day)))
                .toList();
        assertThat(PublishingTimes.between(toCome, NOW)).isZero();
    }
}
