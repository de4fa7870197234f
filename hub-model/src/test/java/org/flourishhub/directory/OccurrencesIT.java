package org.flourishhub.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.search.Kind;
import org.flourishhub.search.PublicListings;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.NotFound;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OccurrencesIT {
    static StandaloneHub hub;
    static UUID oakfield;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
        oakfield = Cast.organisation(hub, "Oakfield Growers");
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void the_dates_of_a_weekly_event_are_kept_for_some_months_at_the_same_time_of_day() {
        UUID id = weekly("Digging", tomorrowAtTen(), Recurrence.of("FREQ=WEEKLY", List.of(), List.of()));

        List<Occurrence> dates = dates(id);

        assertThat(dates).hasSizeBetween(56, 58).allSatisfy(date -> assertThat(
                        date.startsAt().atZone(EventDates.SHEFFIELD).getHour())
                .isEqualTo(10));
    }

    @Test
    void a_revision_replaces_them_and_one_organisation_shows_the_next_of_each_event() {
        UUID other = Cast.organisation(hub, "Two Spades");
        ZonedDateTime first = tomorrowAtTen();
        UUID id = Cast.publishedEvent(hub, other, repeating("Weeding", first, "FREQ=WEEKLY"));
        Event kept = hub.get(Events.class).get(id);

        hub.get(ReviseEvent.class)
                .revise(
                        id,
                        kept.version(),
                        repeating("Weeding", first.plusDays(1), "FREQ=WEEKLY;COUNT=3"),
                        Event.Status.SCHEDULED,
                        Cast.ADMINISTRATOR);

        assertThat(dates(id)).hasSize(3);
        assertThat(hub.get(Occurrences.class).nextOf(other, Instant.now()))
                .singleElement()
                .satisfies(date ->
                        assertThat(date.startsAt()).isEqualTo(first.plusDays(1).toInstant()));
    }

    @Test
    void one_date_is_cancelled_another_moved_and_that_is_taken_back() {
        ZonedDateTime first = tomorrowAtTen();
        UUID id = weekly("Sowing", first, Recurrence.of("FREQ=WEEKLY;COUNT=3", List.of(), List.of()));
        LocalDateTime second = first.plusWeeks(1).toLocalDateTime();
        LocalDateTime third = first.plusWeeks(2).toLocalDateTime();
        Instant elsewhen = first.plusWeeks(2).plusDays(1).toInstant();

        long opened = version(id);
        hub.get(ChangeEventDate.class).change(id, opened, ChangedDate.cancelled(second, "Snow"), editor());
        ChangedDate moved = ChangedDate.moved(third, elsewhen, null, null);
        assertThatThrownBy(() -> hub.get(ChangeEventDate.class).change(id, opened, moved, editor()))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> hub.get(ChangeEventDate.class).restore(id, opened, second, editor()))
                .isInstanceOf(EditedMeanwhile.class);
        hub.get(ChangeEventDate.class).change(id, version(id), moved, editor());
        assertThat(dates(id))
                .extracting(Occurrence::state)
                .containsExactly(Occurrence.State.PLANNED, Occurrence.State.CANCELLED, Occurrence.State.MOVED);
        assertThat(dates(id).get(2).startsAt()).isEqualTo(elsewhen);

        hub.get(ChangeEventDate.class).restore(id, version(id), second, editor());
        assertThat(dates(id).get(1).state()).isEqualTo(Occurrence.State.PLANNED);
    }

    private static long version(UUID id) {
        return hub.get(Events.class).get(id).version();
    }

    @Test
    void another_organisations_editor_changes_no_date() {
        ZonedDateTime first = tomorrowAtTen();
        UUID id = weekly("Pruning", first, Recurrence.NONE);
        Actor stranger =
                new Actor(UUID.randomUUID(), "Sam", Set.of(), Map.of(UUID.randomUUID(), Actor.OrganisationRole.EDITOR));

        assertThatThrownBy(() -> hub.get(ChangeEventDate.class)
                        .change(id, version(id), ChangedDate.cancelled(first.toLocalDateTime(), null), stranger))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_event_rolls_on_when_a_date_has_passed_and_its_form_stays_valid() {
        ZonedDateTime first = tomorrowAtTen().minusDays(9);
        UUID id = weekly("Raking", first, Recurrence.of("FREQ=WEEKLY", List.of(), List.of()));
        long version = hub.get(Events.class).get(id).version();
        Instant soon = first.plusWeeks(2).plusHours(3).toInstant();
        assertThat(hub.get(Occurrences.class).passed(Instant.now(), 500)).doesNotContain(id);
        assertThat(hub.get(Occurrences.class).passed(soon, 500)).contains(id);

        hub.get(RollEventsOn.class).rollOn(id, Actor.hub("test"));

        assertThat(hub.get(Events.class).get(id).version()).isEqualTo(version);
        assertThat(dates(id).get(0).startsAt()).isEqualTo(first.toInstant());
    }

    @Test
    void a_date_beyond_the_horizon_is_kept_all_the_same() {
        UUID id = weekly(
                "Jubilee", tomorrowAtTen().plusYears(3), Recurrence.of("FREQ=YEARLY;COUNT=2", List.of(), List.of()));

        assertThat(dates(id)).hasSize(1);
        assertThat(hub.get(PublicListings.class).holds(Kind.EVENT, id)).isTrue();
    }

    @Test
    void everything_an_editor_said_about_coming_is_kept() {
        Recurrence rhythm = Recurrence.of(
                "FREQ=MONTHLY;BYDAY=-1FR",
                List.of(LocalDate.parse("2030-03-29")),
                List.of(LocalDate.parse("2030-04-01"), LocalDate.parse("2030-04-02")));
        EventDetails details = Cast.event("Supper", Instant.parse("2030-01-25T18:00:00Z"))
                .repeating(rhythm)
                .beforeYouCome("https://book.example/supper", "One step.\n\nA ramp on request.", "Room for 12");
        UUID id = Cast.publishedEvent(hub, oakfield, details);

        Event kept = hub.get(Events.class).get(id);

        assertThat(kept.recurrence()).isEqualTo(rhythm);
        assertThat(kept.bookingUrl()).isEqualTo("https://book.example/supper");
        assertThat(kept.accessibility()).isEqualTo("One step.\n\nA ramp on request.");
        assertThat(kept.capacity()).isEqualTo("Room for 12");
        assertThat(kept.dates().startsLocal()).isEqualTo("2030-01-25T18:00");
    }

    private static List<Occurrence> dates(UUID id) {
        Instant past = Instant.now().minus(Duration.ofDays(60));
        return hub.get(Occurrences.class).publicBetween(past, past.plus(Duration.ofDays(4_000)), 5_000).stream()
                .filter(date -> date.event().id().equals(id))
                .toList();
    }

    private static UUID weekly(String name, ZonedDateTime first, Recurrence recurrence) {
        return Cast.publishedEvent(
                hub, oakfield, Cast.event(name, first.toInstant()).repeating(recurrence));
    }

    private static EventDetails repeating(String name, ZonedDateTime first, String rule) {
        return Cast.event(name, first.toInstant()).repeating(Recurrence.of(rule, List.of(), List.of()));
    }

    private static ZonedDateTime tomorrowAtTen() {
        return ZonedDateTime.now(EventDates.SHEFFIELD)
                .plusDays(1)
                .truncatedTo(ChronoUnit.DAYS)
                .withHour(10);
    }

    private static Actor editor() {
        return new Actor(UUID.randomUUID(), "Jo", Set.of(), Map.of(oakfield, Actor.OrganisationRole.EDITOR));
    }
}
