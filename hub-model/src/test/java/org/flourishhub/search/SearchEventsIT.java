package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.ChangeEventDate;
import org.flourishhub.directory.ChangedDate;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.EventDates;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.directory.Recurrence;
import org.flourishhub.directory.WithdrawEvent;
import org.flourishhub.search.SearchQuery.Order;
import org.flourishhub.search.SearchResults.Hit;
import org.flourishhub.search.SearchResults.Segment;
import org.junit.jupiter.api.Test;

/** Events, among everything that is found: by their next date, and by the days that were asked for. */
class SearchEventsIT extends WithAFewThings {
    @Test
    void an_event_is_found_until_it_is_over() {
        SearchResults found = search("seed swap");

        Hit hit = only(found, "Seed swap");
        assertThat(Duration.between(hit.facts().startsAt(), NEXT_WEEK)).isLessThan(Duration.ofMillis(1));
        assertThat(hit.facts().eventStatus()).isEqualTo(Event.Status.SCHEDULED);
        assertThat(hit.facts().free()).isFalse();
        assertThat(hit.facts().fees()).isEqualTo("£2");
        assertThat(hit.facts().place()).isEqualTo("Rivelin Valley Allotments");
    }

    @Test
    void an_event_that_comes_again_is_one_hit_with_its_next_date_on_the_days_asked_for() {
        UUID weekly = Cast.publishedEvent(
                hub,
                growersId,
                Cast.event("Kneading circle", NEXT_WEEK)
                        .repeating(Recurrence.of("FREQ=WEEKLY;COUNT=10", List.of(), List.of())));
        Occurrence third = hub.get(Events.class)
                .get(weekly)
                .datesFrom(NEXT_WEEK, Duration.ofDays(30))
                .get(2);
        Occurrence fourth = hub.get(Events.class)
                .get(weekly)
                .datesFrom(NEXT_WEEK, Duration.ofDays(30))
                .get(3);
        hub.get(ChangeEventDate.class)
                .change(
                        weekly,
                        hub.get(Events.class).get(weekly).version(),
                        ChangedDate.cancelled(fourth.plannedFor(), "Snow"),
                        Cast.ADMINISTRATOR);
        SearchHub.index(hub);

        assertThat(only(search("kneading"), "Kneading circle").facts().startsAt())
                .isEqualTo(NEXT_WEEK);
        Hit onThird = only(on(day(third), day(third)), "Kneading circle");
        assertThat(onThird.facts().startsAt()).isEqualTo(third.startsAt());
        assertThat(onThird.facts().schedule()).endsWith(", 10 times");
        assertThat(only(on(day(fourth), day(fourth)), "Kneading circle").facts().eventStatus())
                .isEqualTo(Event.Status.CANCELLED);
        assertThat(titles(on(day(third).plusDays(2), day(third).plusDays(4)))).doesNotContain("Kneading circle");
        assertThat(titles(on(day(third), day(third).plusYears(9)))).containsExactly("Kneading circle");
        hub.get(WithdrawEvent.class).withdraw(weekly, Cast.ADMINISTRATOR);
        SearchHub.index(hub);
    }

    @Test
    void on_chosen_days_what_starts_first_then_stands_first_whatever_comes_before_those_days() {
        LocalDate day = LocalDate.ofInstant(NEXT_WEEK, EventDates.SHEFFIELD);
        // its next date is before all the others, but on the day that is asked for it is the last
        UUID evenings = Cast.publishedEvent(
                hub,
                growersId,
                Cast.event("Evening of knots", at(day.minusDays(5), 19))
                        .repeating(Recurrence.of("FREQ=DAILY;COUNT=20", List.of(), List.of())));
        UUID noon = Cast.publishedEvent(hub, growersId, Cast.event("Noon of knots", at(day, 12)));
        UUID morning = Cast.publishedEvent(hub, growersId, Cast.event("Morning of knots", at(day, 9)));
        SearchHub.index(hub);

        assertThat(titles(on(day, day)).stream().filter(title -> title.endsWith("knots")))
                .containsExactly("Morning of knots", "Noon of knots", "Evening of knots");

        List.of(evenings, morning, noon)
                .forEach(id -> hub.get(WithdrawEvent.class).withdraw(id, Cast.ADMINISTRATOR));
        SearchHub.index(hub);
    }

    @Test
    void soonest_first_holds_for_words_too_and_goes_by_the_dates_that_are_still_to_come() {
        LocalDate day = LocalDate.ofInstant(NEXT_WEEK, EventDates.SHEFFIELD);
        UUID weekly = Cast.publishedEvent(
                hub,
                growersId,
                Cast.event("Weaving whenever", at(day.minusDays(6), 19))
                        .repeating(Recurrence.of("FREQ=DAILY;INTERVAL=9;COUNT=5", List.of(), List.of())));
        UUID once = Cast.publishedEvent(hub, growersId, Cast.event("Weaving once, for weaving's sake", at(day, 12)));
        SearchHub.index(hub);
        SearchQuery soonest = SearchQuery.of("weaving").sorted(Order.SOONEST);

        SearchResults now = hub.get(SearchDirectory.class).search(soonest);
        SearchResults later = hub.get(SearchDirectory.class)
                .search(soonest.on(Days.between(Optional.of(day), Optional.of(day.plusDays(20)))));

        assertThat(titles(now)).containsExactly("Weaving whenever", "Weaving once, for weaving's sake");
        assertThat(titles(later)).containsExactly("Weaving once, for weaving's sake", "Weaving whenever");
        assertThat(later.hits().get(1).title()).contains(new Segment("Weaving", true));
        List.of(weekly, once).forEach(id -> hub.get(WithdrawEvent.class).withdraw(id, Cast.ADMINISTRATOR));
        SearchHub.index(hub);
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(EventDates.SHEFFIELD).toInstant();
    }

    private SearchResults on(LocalDate first, LocalDate last) {
        return hub.get(SearchDirectory.class)
                .search(SearchQuery.of("").on(Days.between(Optional.of(first), Optional.of(last))));
    }

    private LocalDate day(Occurrence date) {
        return date.plannedFor().toLocalDate();
    }
}
