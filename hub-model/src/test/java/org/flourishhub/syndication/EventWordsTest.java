package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.EventDetails;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.syndication.EventItem.Place;
import org.flourishhub.syndication.EventItem.Repetition;
import org.flourishhub.syndication.EventItem.Status;
import org.flourishhub.syndication.EventItem.When;
import org.junit.jupiter.api.Test;

class EventWordsTest {
    private static final UUID FEED = UUID.randomUUID();
    private static final LocalDateTime TEN = LocalDateTime.parse("2026-07-02T10:00");

    private static EventItem at(Place place, String cost, String html) {
        return new EventItem(
                new ItemDraft(FEED, "key")
                        .titled("Tea")
                        .telling(html)
                        .on("https://heeley.example/tea")
                        .facts(),
                new When(TEN, TEN.plusHours(1), false, null),
                place,
                Status.AS_PLANNED,
                null,
                null,
                cost);
    }

    private static PlaceDetails place(String line) {
        return new EventWords(at(new Place(line, null, null, null, null), null, "")).place();
    }

    @Test
    void a_place_in_one_line_is_a_name_an_address_and_a_postcode() {
        PlaceDetails hall = place("Heeley Hall, 1 Hall Road, Sheffield, s2  3aa, United Kingdom");

        assertThat(hall.name()).isEqualTo("Heeley Hall");
        assertThat(hall.address1()).isEqualTo("1 Hall Road, Sheffield");
        assertThat(hall.postalCode()).isEqualTo("S2 3AA");
        assertThat(place("Meersbrook Park").name()).isEqualTo("Meersbrook Park");
        assertThat(place("S2 3AA").postalCode()).isEqualTo("S2 3AA");
        assertThat(place("").name()).isEqualTo("Ask the organiser where it is");
    }

    @Test
    void descriptions_keep_their_paragraphs_and_lists() {
        String html = "<p>One<br>line</p><ul><li>Tea</li><li>Cake</li></ul><p>Last</p>";

        assertThat(new EventWords(at(null, null, html)).description()).isEqualTo("One\nline\n\n- Tea\n- Cake\n\nLast");
        assertThat(new EventWords(at(null, null, "")).description()).isNull();
    }

    @Test
    void free_is_free_and_what_costs_something_is_not() {
        assertThat(new EventWords(at(null, "Free", "")).isFree()).isTrue();
        assertThat(new EventWords(at(null, "£0.00", "")).isFree()).isTrue();
        assertThat(new EventWords(at(null, "Freedom ticket: £3", "")).isFree()).isFalse();
        assertThat(new EventWords(at(null, "£3", "")).isFree()).isFalse();
        assertThat(new EventWords(at(null, null, "")).isFree()).isFalse();
    }

    @Test
    void a_series_on_other_clocks_is_told_again_while_it_has_dates_to_come() {
        EventItem once = at(null, null, "");
        EventItem series = new EventItem(
                once.facts(),
                new When(TEN, TEN.plusHours(1), false, ZoneId.of("America/New_York")),
                null,
                Status.AS_PLANNED,
                new Repetition(List.of("FREQ=WEEKLY;COUNT=30"), List.of(), List.of(), List.of()),
                null,
                null);

        assertThat(toldForAWhile(series, "2026-10-01T10:00:00Z")).isTrue();
        assertThat(toldForAWhile(series, "2027-10-01T10:00:00Z")).isFalse();
        assertThat(toldForAWhile(once, "2026-06-01T10:00:00Z")).isFalse();
    }

    private static boolean toldForAWhile(EventItem item, String now) {
        return new TellEvent(item, Instant.parse(now), new EventWork().patience()).isToldForAWhile();
    }

    @Test
    void an_address_that_is_none_does_not_keep_an_event_away() {
        EventItem odd = at(new Place("Hall, S2 3AA", null, 53.0, null, "https://bad host/x"), null, "");

        EventDetails told = new TellEvent(odd, Instant.parse("2026-06-01T10:00:00Z"), new EventWork().patience())
                .received()
                .details();

        assertThat(told.place().name()).isEqualTo("Hall");
        assertThat(told.onlineUrl()).isNull();
        told.check();
    }
}
