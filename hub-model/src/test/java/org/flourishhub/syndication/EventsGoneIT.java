package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.EventDetails;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Publication;
import org.flourishhub.directory.ReviseEvent;
import org.flourishhub.directory.WithdrawEvent;
import org.junit.jupiter.api.Test;

/** What is gone from a calendar goes from the directory too, and what people here have decided stays. */
class EventsGoneIT extends WithCalendar {
    @Test
    void what_an_editor_has_changed_is_never_overwritten_nor_taken_down() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(event(feed, "tea", "Tea", in(3)));
        Event tea = eventOf(feed, "tea");
        EventDetails edited = new EventDetails(
                "Tea for all",
                "Everybody is welcome",
                null,
                tea.startsAt(),
                tea.endsAt(),
                null,
                null,
                null,
                null,
                true,
                "https://heeley.example/online",
                new org.flourishhub.directory.PlaceDetails(null, null, null, null, null, null),
                Set.of());
        hub.get(ReviseEvent.class).revise(tea.id(), tea.version(), edited, Event.Status.SCHEDULED, Cast.ADMINISTRATOR);

        takeIn(event(feed, "tea", "Tea, said the calendar", in(5)));
        read(feed, event(feed, "other", "Other", in(4)));

        Event now = hub.inTransaction(() -> hub.get(Events.class).get(tea.id()));
        assertThat(now.name()).isEqualTo("Tea for all");
        assertThat(now.isPublic()).isTrue();
    }

    @Test
    void an_upcoming_event_that_is_gone_from_the_calendar_is_taken_down_and_never_returns() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        read(feed, event(feed, "tea", "Tea", in(3)), event(feed, "walk", "Walk", in(4)));
        UUID tea = eventOf(feed, "tea").id();

        read(feed);
        assertThat(eventOf(feed, "tea").isPublic())
                .as("an empty calendar takes down nothing")
                .isTrue();

        read(feed, event(feed, "walk", "Walk", in(4)));
        assertThat(hub.inTransaction(() -> hub.get(Events.class).get(tea)).publication())
                .isEqualTo(Publication.WITHDRAWN);

        read(feed, event(feed, "tea", "Tea again", in(3)), event(feed, "walk", "Walk", in(4)));
        assertThat(hub.inTransaction(() -> hub.get(Events.class).get(tea)).publication())
                .isEqualTo(Publication.WITHDRAWN);
        assertThat(count(feed)).isEqualTo(2);
    }

    @Test
    void when_very_many_vanish_at_once_nothing_goes_until_a_person_has_looked() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        EventItem[] many = IntStream.range(0, 5)
                .mapToObj(number -> event(feed, "e" + number, "Event " + number, in(3 + number)))
                .toArray(EventItem[]::new);
        read(feed, many);

        Fetched.Brought braked = read(feed, many[0]);
        assertThat(braked.finished()).isFalse();
        assertThat(hub.inTransaction(() -> hub.get(Feeds.class).get(feed)).isHoldingBack())
                .isTrue();
        assertThat(eventOf(feed, "e3").isPublic()).isTrue();

        hub.get(LetStoriesGo.class).letGo(feed, Cast.ADMINISTRATOR);
        read(feed, many[0]);
        assertThat(eventOf(feed, "e3").isPublic()).isFalse();
        assertThat(eventOf(feed, "e0").isPublic()).isTrue();
    }

    @Test
    void what_was_taken_down_here_stays_down() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(event(feed, "tea", "Tea", in(3)));
        hub.get(WithdrawEvent.class).withdraw(eventOf(feed, "tea").id(), Cast.ADMINISTRATOR);

        takeIn(event(feed, "tea", "Tea after all", in(3)));

        assertThat(eventOf(feed, "tea").publication()).isEqualTo(Publication.WITHDRAWN);
        assertThat(eventOf(feed, "tea").name()).isEqualTo("Tea");
    }
}
