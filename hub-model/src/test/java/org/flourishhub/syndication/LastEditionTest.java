package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LastEditionTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final FeedVersion VERSION = new FeedVersion("tag", null, "hash");
    private static final EventItem.Repetition WEEKLY =
            new EventItem.Repetition(List.of("FREQ=WEEKLY"), List.of(), List.of(), List.of());

    private static LastEdition read(Reading.Covers covers) {
        LastEdition edition = LastEdition.none();
        become(edition, covers, NOW);
        return edition;
    }

    private static void become(LastEdition edition, Reading.Covers covers, Instant now, FeedItem... items) {
        Reading reading = new Reading(UUID.randomUUID(), List.of(items), Set.of(), covers, null, null);
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

    @Test
    void what_is_never_read_whole_and_has_events_that_come_again_is_asked_for_them_again_after_a_month() {
        LastEdition calendar = LastEdition.none();
        become(calendar, Reading.Covers.A_PART, NOW, event(WEEKLY));

        assertThat(calendar.version(NOW.plus(Duration.ofDays(29)))).isEqualTo(VERSION);
        Instant later = NOW.plus(Duration.ofDays(31));
        assertThat(calendar.version(later)).isEqualTo(FeedVersion.UNKNOWN);

        become(calendar, Reading.Covers.A_PART, later, event(WEEKLY));
        assertThat(calendar.version(later.plus(Duration.ofDays(29)))).isEqualTo(VERSION);
        assertThat(calendar.version(later.plus(Duration.ofDays(31)))).isEqualTo(FeedVersion.UNKNOWN);
    }

    @Test
    void what_has_no_events_any_more_that_come_again_is_asked_for_them_once() {
        LastEdition calendar = LastEdition.none();
        become(calendar, Reading.Covers.A_PART, NOW, event(WEEKLY));
        Instant later = NOW.plus(Duration.ofDays(31));

        become(calendar, Reading.Covers.A_PART, later, event(null));

        assertThat(calendar.version(later.plus(Duration.ofDays(300)))).isEqualTo(VERSION);
    }

    @Test
    void a_part_that_is_pushed_does_not_put_off_the_telling_of_the_others() {
        LastEdition calendar = LastEdition.none();
        become(calendar, Reading.Covers.A_PART, NOW, event(WEEKLY));
        Reading part =
                new Reading(UUID.randomUUID(), List.of(event(WEEKLY)), Set.of(), Reading.Covers.A_PART, null, null);
        Fetched.Brought pushed =
                new Fetched.Brought(part.feedId(), part, VERSION, Duration.ZERO, true, null, UUID.randomUUID());

        calendar.becomes(pushed, NOW.plus(Duration.ofDays(20)));

        assertThat(calendar.isKnown(NOW.plus(Duration.ofDays(31)))).isFalse();
    }

    private static EventItem event(EventItem.Repetition again) {
        ItemFacts facts = new ItemDraft(UUID.randomUUID(), "tea").titled("Tea").facts();
        LocalDateTime ten = LocalDateTime.parse("2026-03-12T10:00");
        EventItem.When when = new EventItem.When(ten, ten.plusHours(1), false, null);
        return new EventItem(facts, when, null, EventItem.Status.AS_PLANNED, again, null, null);
    }
}
