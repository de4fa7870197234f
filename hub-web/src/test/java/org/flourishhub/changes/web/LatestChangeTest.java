package org.flourishhub.changes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LatestChangeTest {
    private static final Instant NOW = Instant.parse("2026-06-03T10:00:00Z");
    private static final Instant LATER = NOW.plus(LatestChange.SETTLED).plusMillis(1);

    private final LatestChange latest = new LatestChange();

    @Test
    void what_nobody_has_seen_is_not_settled() {
        assertThat(latest.isSettled(7, NOW)).isFalse();
    }

    @Test
    void a_change_settles_a_while_after_it_was_first_seen() {
        latest.see(7, NOW);
        latest.see(7, NOW.plusSeconds(30));

        assertThat(latest.isSettled(7, NOW.plus(LatestChange.SETTLED))).isFalse();
        assertThat(latest.isSettled(7, LATER)).isTrue();
    }

    @Test
    void another_change_begins_the_while_anew_and_what_was_begun_before_it_is_not_settled() {
        latest.see(7, NOW);
        latest.see(8, LATER);

        assertThat(latest.isSettled(7, LATER)).isFalse();
        assertThat(latest.isSettled(8, LATER)).isFalse();
        assertThat(latest.isSettled(8, LATER.plus(LatestChange.SETTLED).plusMillis(1)))
                .isTrue();
    }
}
