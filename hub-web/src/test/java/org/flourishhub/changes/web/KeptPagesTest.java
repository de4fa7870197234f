package org.flourishhub.changes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeptPagesTest {
    private static final Instant NOW = Instant.parse("2026-06-03T10:00:00Z");

    @Test
    void the_search_index_has_a_minute_to_hear_of_the_latest_change() {
        assertThat(KeptPages.isSettled(NOW.toEpochMilli(), NOW)).isFalse();
        assertThat(KeptPages.isSettled(NOW.minusSeconds(60).toEpochMilli(), NOW))
                .isFalse();
        assertThat(KeptPages.isSettled(NOW.minusSeconds(61).toEpochMilli(), NOW))
                .isTrue();
    }

    @Test
    void a_hub_in_which_nothing_has_changed_yet_is_settled() {
        assertThat(KeptPages.isSettled(0, NOW)).isTrue();
    }
}
