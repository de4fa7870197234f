package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LastEditionTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final FeedVersion VERSION = new FeedVersion("tag", null, "hash");

    private static LastEdition read(Reading.Covers covers) {
        LastEdition edition = LastEdition.none();
        become(edition, covers, NOW);
        return edition;
    }

    private static void become(LastEdition edition, Reading.Covers covers, Instant now) {
        Reading reading = new Reading(UUID.randomUUID(), List.of(), Set.of(), covers, null, null);
        edition.becomes(new Fetched.Brought(reading.feedId(), reading, VERSION, Duration.ZERO), now);
    }

    @Test
    void what_was_read_whole_is_asked_for_whole_again_after_a_month() {
        LastEdition calendar = read(Reading.Covers.EVERYTHING);

        assertThat(calendar.version(NOW.plus(Duration.ofDays(29)))).isEqualTo(VERSION);
        assertThat(calendar.version(NOW.plus(Duration.ofDays(31)))).isEqualTo(FeedVersion.UNKNOWN);
    }

    @Test
    void the_latest_stories_are_asked_for_only_when_they_change() {
        assertThat(read(Reading.Covers.A_PART).version(NOW.plus(Duration.ofDays(300))))
                .isEqualTo(VERSION);
    }

    @Test
    void what_shows_only_a_part_since_then_is_asked_for_whole_once() {
        LastEdition calendar = read(Reading.Covers.EVERYTHING);
        Instant later = NOW.plus(Duration.ofDays(31));
        become(calendar, Reading.Covers.A_PART, NOW.plus(Duration.ofDays(2)));
        assertThat(calendar.version(later)).isEqualTo(FeedVersion.UNKNOWN);

        become(calendar, Reading.Covers.A_PART, later);

        assertThat(calendar.version(later.plus(Duration.ofHours(1)))).isEqualTo(VERSION);
    }
}
