package org.flourishhub.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.ChangedDate;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.EventDetails;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.Recurrence;
import org.flourishhub.shared.RuleBroken;
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

    @Test
    void how_an_event_comes_again_goes_through_the_form_unchanged() {
        List<LocalDate> except = List.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2027-01-01"));
        for (String rule : List.of(
                "FREQ=WEEKLY;BYDAY=FR",
                "FREQ=WEEKLY;BYDAY=MO,FR;INTERVAL=2;COUNT=12",
                "FREQ=MONTHLY;BYDAY=4FR;UNTIL=20270630T235959",
                "FREQ=MONTHLY;BYMONTHDAY=27;INTERVAL=3",
                "FREQ=MONTHLY;BYDAY=1MO,3MO")) {
            EventDetails details = details(null).repeating(Recurrence.of(rule, except, List.of()));

            assertThat(EventForm.details(EventForm.of(event(details)))).isEqualTo(details);
        }
    }

    @Test
    void the_last_friday_of_a_month_stays_the_last_friday() {
        Form form = weekly().with("repeats", "MONTHLY_LAST").with("on", "");

        assertThat(EventForm.details(form).recurrence().rule()).isEqualTo("FREQ=MONTHLY;BYDAY=-1FR;INTERVAL=2");
        assertThat(EventForm.inWords(form)).isEqualTo("On the last Friday of every second month.");
    }

    @Test
    void plain_choices_are_said_back_in_words() {
        Form form = weekly().with("until", "30 June 2027").with("exceptOn", "25 December 2026\n1/1/2027");

        assertThat(EventForm.inWords(form))
                .isEqualTo("Every second Friday until 30 June 2027, not on 25 December 2026 and 1 January 2027.");
        assertThat(EventForm.inWords(EventForm.of(event(details(null))))).isNull();
    }

    @Test
    void every_way_to_go_wrong_is_told_in_a_sentence_beside_its_field() {
        assertThat(problem(weekly().with("on", "MO")))
                .isEqualTo("on: The first day is a Friday. Tick Friday too, or choose another first day");
        assertThat(problem(weekly().with("every", "0")))
                .isEqualTo("every: Enter a number from 1 to 52, or leave it empty");
        assertThat(problem(weekly().with("every", "often"))).startsWith("every: ");
        assertThat(problem(weekly().with("times", "401")))
                .isEqualTo("times: Enter a number from 1 to 400, or leave it empty");
        assertThat(problem(weekly().with("times", "3").with("until", "30 June 2027")))
                .isEqualTo("times: Give a last day or a number of times, but not both");
        assertThat(problem(weekly().with("until", "1 November 2026")))
                .isEqualTo("until: The last day comes before the first. Choose a later one");
        assertThat(problem(weekly().with("until", "one day")))
                .isEqualTo("until: Enter the last day, like 30 June 2027");
        assertThat(problem(weekly().with("exceptOn", "Christmas")))
                .isEqualTo(
                        "exceptOn: We do not know the day “Christmas”. Write each on a line of its own, like 24 December 2026");
        assertThat(problem(weekly().with("times", "1").with("exceptOn", "27 November 2026")))
                .isEqualTo("repeats: These choices leave no date at all. Change the rule, or the days it leaves out");
        assertThat(problem(weekly().with("startsDate", "20 November 2026").with("repeats", "MONTHLY_LAST")))
                .startsWith("repeats: The first day, 20 November 2026, is not the last Friday of its month");
        assertThat(problem(weekly().with("startsDate", "30 October 2026").with("repeats", "MONTHLY_WEEKDAY")))
                .startsWith("repeats: The first day is the fifth Friday of its month");
        assertThat(problem(weekly().with("repeats", "AS_IT_IS").with("rule", "FREQ=SECONDLY")))
                .isEqualTo("repeats: An event can repeat once a day at most");
        assertThat(problem(weekly().with("repeats", "AS_IT_IS").with("rule", "<script>")))
                .startsWith("repeats: We do");
    }

    @Test
    void times_of_their_own_come_back_from_the_form_as_they_were() {
        Recurrence twice = Recurrence.of(null, List.of(), List.of(LocalDate.parse("2026-12-24")))
                .andAt(List.of(LocalDateTime.parse("2026-12-24T08:30")));
        Event event = event(details(STARTS.plusSeconds(7_200)).repeating(twice));

        Form filled = EventForm.of(event);
        assertThat(filled.value("alsoOn")).isEqualTo("24 December 2026\n24 December 2026 at 08:30");
        assertThat(EventForm.details(filled).recurrence()).isEqualTo(twice);
        assertThat(EventForm.details(filled.with("alsoOn", "24 December 2026 8.30 am, 24/12/2026"))
                        .recurrence())
                .isEqualTo(twice);
        assertThat(problem(weekly().with("alsoOn", "24 December 2026 at tea"))).startsWith("alsoOn: We do not know");
    }

    @Test
    void what_was_chosen_is_compared_in_the_words_of_its_own_field_and_what_was_typed_as_it_is() {
        Form theirs = weekly();
        Form yours = theirs.with("repeats", "MONTHLY_DATE").with("on", "MO").with("name", "PHONE");

        assertThat(Comparison.of(yours, theirs, EventForm.labels()))
                .contains(
                        new Comparison("Name", "PHONE", theirs.value("name")),
                        new Comparison(
                                "Does it come again?", "By months, on the same date", "By weeks, on certain days"),
                        new Comparison("On these days of the week", "Monday", "Friday"));
        assertThat(ChosenWords.of("schedules.0.freq", "WEEKLY")).isEqualTo("Weekly");
    }

    @Test
    void one_date_that_moves_lasts_as_long_as_the_others() {
        Event event =
                event(details(STARTS.plusSeconds(7_200)).repeating(Recurrence.of("FREQ=WEEKLY", List.of(), List.of())));
        LocalDateTime planned = LocalDateTime.parse("2026-12-04T17:30");
        Form form = EventDateForm.of(event, planned)
                .with("change", "MOVED")
                .with("startsDate", "5 December 2026")
                .with("startsTime", "2 pm");

        ChangedDate moved = EventDateForm.read(event, planned, form).orElseThrow();

        assertThat(moved.startsAt()).isEqualTo("2026-12-05T14:00:00Z");
        assertThat(moved.endsAt()).isEqualTo("2026-12-05T16:00:00Z");
        assertThat(EventDateForm.read(event, planned, form.with("change", "PLANNED")))
                .isEmpty();
        assertThat(EventDateForm.read(event, planned, form.with("change", "CANCELLED"))
                        .orElseThrow()
                        .isCancelled())
                .isTrue();
    }

    private static Form weekly() {
        return EventForm.of(event(details(null)))
                .with("repeats", "WEEKLY")
                .with("every", "2")
                .with("on", "FR");
    }

    private static String problem(Form form) {
        try {
            return "none: " + EventForm.details(form);
        } catch (RuleBroken broken) {
            assertThat(broken.problems()).hasSize(1);
            return broken.problems().get(0).field() + ": "
                    + broken.problems().get(0).sentence();
        }
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
