package org.flourishhub.changes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MadePagesTest {
    private static final Instant NOW = Instant.parse("2026-06-03T10:00:00Z");

    private final MadePages pages = new MadePages(1_600, Duration.ofMinutes(1));

    @Test
    void a_page_is_shown_again_until_something_changes() {
        pages.keep("/services/tea?", 7, NOW, page(10));

        assertThat(pages.at("/services/tea?", 7, NOW))
                .hasValueSatisfying(html -> assertThat(html).hasSize(10));
        assertThat(pages.at("/services/tea?print=large", 7, NOW)).isEmpty();
        assertThat(pages.at("/services/tea?", 8, NOW)).isEmpty();
        assertThat(pages.at("/services/tea?", 7, NOW)).as("forgotten for good").isEmpty();
    }

    @Test
    void a_page_begun_before_a_change_is_not_kept_after_it() {
        assertThat(pages.at("/services/tea?", 8, NOW)).isEmpty();
        pages.keep("/services/tea?", 7, NOW, page(10));

        assertThat(pages.at("/services/tea?", 8, NOW)).isEmpty();
    }

    @Test
    void a_page_is_made_anew_after_a_while_because_days_pass() {
        pages.keep("/services/tea?", 7, NOW, page(10));

        assertThat(pages.at("/services/tea?", 7, NOW.plusSeconds(59))).isPresent();
        assertThat(pages.at("/services/tea?", 7, NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void those_that_nobody_has_read_for_longest_make_room_and_a_giant_takes_none() {
        for (int i = 0; i < 16; i++) {
            pages.keep("/" + i, 7, NOW, page(100));
        }
        assertThat(pages.at("/0", 7, NOW)).isPresent();
        pages.keep("/giant", 7, NOW, page(101));
        pages.keep("/another", 7, NOW, page(100));

        assertThat(pages.at("/giant", 7, NOW)).isEmpty();
        assertThat(pages.at("/1", 7, NOW)).isEmpty();
        assertThat(pages.at("/0", 7, NOW)).isPresent();
        assertThat(pages.at("/another", 7, NOW)).isPresent();
    }

    private static byte[] page(int bytes) {
        return new byte[bytes];
    }
}
