package org.flourishhub.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.EventDetails;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.shared.web.Form;
import org.junit.jupiter.api.Test;

class EventFormTest {
    private static final Instant STARTS = Instant.parse("2026-11-27T17:30:00Z");

    @Test
    void what_is_kept_goes_through_the_form_unchanged() {
        for (Instant ends : new Instant[] {null, STARTS.plusSeconds(7_200), STARTS.plusSeconds(86_400)}) {
            EventDetails details = details(ends);

            assertThat(EventForm.details(EventForm.of(event(details)))).isEqualTo(details);
        }
    }

    @Test
    void an_event_that_is_moved_to_an_earlier_day_takes_its_end_along() {
        Form form = EventForm.of(event(details(STARTS.plusSeconds(7_200)))).with("startsDate", "20 November 2026");

        EventDetails moved = EventForm.details(form);

        assertThat(moved.startsAt()).isEqualTo("2026-11-20T17:30:00Z");
        assertThat(moved.endsAt()).isEqualTo("2026-11-20T19:30:00Z");
    }

    @Test
    void an_end_after_midnight_in_sheffield_keeps_its_day() {
        Form form = EventForm.of(event(details(Instant.parse("2026-11-28T00:30:00Z"))));

        assertThat(form.value("endsDate")).isEqualTo("28 November 2026");
        assertThat(form.value("endsTime")).isEqualTo("00:30");
    }

    @Test
    void the_same_words_are_known_however_they_are_spelled() {
        Event kept = event(details(STARTS.plusSeconds(7_200)));
        Form again = EventForm.of(kept)
                .with("startsDate", "27/11/2026")
                .with("startsTime", "5.30 pm")
                .with("endsDate", "27 November 2026");

        assertThat(EventForm.says(again, kept)).isTrue();
        assertThat(EventForm.says(again.with("status", "CANCELLED"), kept)).isFalse();
    }

    private static EventDetails details(Instant ends) {
        return new EventDetails(
                "Lantern walk",
                "We walk with lanterns.",
                null,
                STARTS,
                ends,
                null,
                null,
                "0114 496 0000",
                "£2",
                false,
                null,
                new PlaceDetails("Green gate", null, "Sheffield", "S6 5XX", null, null),
                Set.of());
    }

    private static Event event(EventDetails details) {
        Organisation oakfield = new Organisation(UUID.randomUUID(), "Oakfield Growers", "We grow.", STARTS);
        return new Event(UUID.randomUUID(), oakfield, details, List.of(), STARTS);
    }
}
