package org.flourishhub.changes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.changes.web.MadePages.Made;
import org.junit.jupiter.api.Test;

class MadePagesTest {
    private static final Instant NOW = Instant.parse("2026-06-03T10:00:00Z");
    private static final UUID TEA = UUID.randomUUID();
    private static final UUID CAKE = UUID.randomUUID();
    private static final UUID WALKS = UUID.randomUUID();

    private Optional<Set<UUID>> changed = Optional.of(Set.of());
    private long askedAfter;
    private final MadePages pages = new MadePages(1_600, revision -> {
        askedAfter = revision;
        return changed;
    });

    @Test
    void a_page_is_shown_again_until_something_on_it_changes() {
        pages.keep("/services/tea?", 7, page(10, TEA, CAKE));
        pages.keep("/services/walks?", 7, page(10, WALKS));

        assertThat(pages.at("/services/tea?", 7, NOW))
                .hasValueSatisfying(page -> assertThat(page.packed()).hasSize(10));
        assertThat(pages.at("/services/tea?print=large", 7, NOW)).isEmpty();

        changed = Optional.of(Set.of(CAKE));
        assertThat(pages.at("/services/tea?", 8, NOW)).isEmpty();
        assertThat(askedAfter).isEqualTo(7);
        assertThat(pages.at("/services/walks?", 8, NOW)).isPresent();
        assertThat(pages.at("/services/tea?", 8, NOW)).as("forgotten for good").isEmpty();
    }

    @Test
    void all_are_made_anew_after_more_changes_than_can_be_looked_through() {
        pages.keep("/services/tea?", 7, page(10, TEA));
        changed = Optional.empty();

        assertThat(pages.at("/services/tea?", 8, NOW)).isEmpty();
    }

    @Test
    void a_page_begun_before_a_change_is_not_kept_after_it() {
        assertThat(pages.at("/services/tea?", 8, NOW)).isEmpty();
        pages.keep("/services/tea?", 7, page(10, TEA));

        assertThat(pages.at("/services/tea?", 8, NOW)).isEmpty();
    }

    @Test
    void who_saw_an_earlier_revision_gets_no_page_of_a_later_one() {
        pages.keep("/services/tea?", 8, page(10, TEA));

        assertThat(pages.at("/services/tea?", 7, NOW)).isEmpty();
        assertThat(pages.at("/services/tea?", 8, NOW)).isPresent();
    }

    @Test
    void a_page_is_made_anew_after_a_while_because_days_pass() {
        pages.keep("/services/tea?", 7, page(10, TEA));

        assertThat(pages.at("/services/tea?", 7, NOW.plusSeconds(59))).isPresent();
        assertThat(pages.at("/services/tea?", 7, NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void those_that_nobody_has_read_for_longest_make_room_and_a_giant_takes_none() {
        for (int i = 0; i < 16; i++) {
            pages.keep("/" + i, 7, page(100, TEA));
        }
        assertThat(pages.at("/0", 7, NOW)).isPresent();
        pages.keep("/giant", 7, page(101, TEA));
        pages.keep("/another", 7, page(100, TEA));

        assertThat(pages.at("/giant", 7, NOW)).isEmpty();
        assertThat(pages.at("/1", 7, NOW)).isEmpty();
        assertThat(pages.at("/0", 7, NOW)).isPresent();
        assertThat(pages.at("/another", 7, NOW)).isPresent();
    }

    private static Made page(int bytes, UUID... shows) {
        return new Made(new byte[bytes], Set.of(shows), NOW.plusSeconds(60));
    }
}
