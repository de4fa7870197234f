package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Publication;
import org.flourishhub.syndication.EventItem.Place;
import org.flourishhub.syndication.EventItem.Status;
import org.flourishhub.syndication.EventItem.When;
import org.junit.jupiter.api.Test;

/** How events of calendars become events of the directory, and change there. */
class EventIntakeIT extends WithCalendar {
    @Test
    void an_event_of_a_trusted_calendar_is_public_at_once_and_one_of_a_held_calendar_is_a_draft() {
        UUID trusted = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        UUID held = calendar(Feed.Trust.HOLD);
        takeIn(event(trusted, "tea", "Tea", in(3)), event(held, "tea", "Tea", in(3)));

        Event tea = eventOf(trusted, "tea");
        assertThat(tea.publication()).isEqualTo(Publication.PUBLISHED);
        assertThat(eventOf(held, "tea").publication()).isEqualTo(Publication.DRAFT);
        assertThat(tea.organisation().id()).isEqualTo(organisation);
        assertThat(tea.startsAt()).isEqualTo(in(3).atZone(LONDON).toInstant());
        assertThat(tea.endsAt()).isEqualTo(in(3).plusHours(2).atZone(LONDON).toInstant());
        assertThat(tea.description()).isEqualTo("Come as you are.\n\n- Tea");
        assertThat(tea.location().name()).isEqualTo("Heeley Hall");
        assertThat(tea.isFree()).isTrue();
        assertThat(tea.url()).isEqualTo("https://heeley.example/tea");
    }

    @Test
    void the_same_event_never_doubles_and_an_edited_one_is_revised() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(event(feed, "tea", "Tea", in(3)), event(feed, "tea", "Tea", in(3)));
        long version = eventOf(feed, "tea").version();
        takeIn(event(feed, "tea", "Tea", in(3)));
        assertThat(eventOf(feed, "tea").version()).isEqualTo(version);

        takeIn(event(feed, "tea", "Tea and cake", in(4)));
        assertThat(eventOf(feed, "tea").name()).isEqualTo("Tea and cake");
        assertThat(eventOf(feed, "tea").startsAt())
                .isEqualTo(in(4).atZone(LONDON).toInstant());
        assertThat(count(feed)).isEqualTo(1);
    }

    @Test
    void an_event_that_comes_under_another_name_each_time_is_the_same() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(event(feed, "first-name", "Tea", in(3)));
        UUID event = eventOf(feed, "first-name").id();

        read(feed, event(feed, "second-name", "Tea", in(3)));

        assertThat(eventOf(feed, "second-name").id()).isEqualTo(event);
        assertThat(eventOf(feed, "second-name").isPublic()).isTrue();
        assertThat(count(feed)).isEqualTo(1);
    }

    @Test
    void what_is_called_off_stays_visible_and_says_so() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(event(feed, "tea", "Tea", in(3)));
        takeIn(event(feed, "tea", "Tea", in(3), Status.CANCELLED, null));

        assertThat(eventOf(feed, "tea").status()).isEqualTo(Event.Status.CANCELLED);
        assertThat(eventOf(feed, "tea").isPublic()).isTrue();

        takeIn(event(feed, "tea", "Tea", in(3), Status.POSTPONED, null));
        assertThat(eventOf(feed, "tea").status()).isEqualTo(Event.Status.POSTPONED);
    }

    @Test
    void what_is_over_far_away_or_called_off_before_anybody_heard_of_it_is_left_where_it_is() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(
                event(feed, "past", "Past", in(-10)),
                event(feed, "far", "Far", in(10_000)),
                event(feed, "off", "Off", in(3), Status.CANCELLED, null),
                new EventItem(
                        new ItemDraft(feed, "no-day").titled("No day").facts(),
                        null,
                        null,
                        Status.AS_PLANNED,
                        null,
                        null,
                        null));

        assertThat(count(feed)).isZero();
    }

    @Test
    void words_beyond_every_limit_are_cut_and_an_event_without_words_or_place_is_an_event_all_the_same() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        Instant soon = hub.get(Clock.class).instant().plus(3, ChronoUnit.DAYS);
        LocalDateTime start = soon.atZone(LONDON).toLocalDateTime();
        takeIn(
                new EventItem(
                        new ItemDraft(feed, "long")
                                .titled("x".repeat(5_000))
                                .inShort("y".repeat(5_000))
                                .telling("<p>" + "z".repeat(50_000) + "</p>")
                                .facts(),
                        new When(start, null, false, null),
                        new Place("p".repeat(3_000) + ", S2 3AA", null, null, null, null),
                        Status.AS_PLANNED,
                        null,
                        null,
                        "c".repeat(3_000)),
                new EventItem(
                        new ItemDraft(feed, "bare").facts(),
                        new When(
                                start.toLocalDate().atStartOfDay(),
                                start.toLocalDate().plusDays(1).atStartOfDay(),
                                true,
                                null),
                        null,
                        Status.AS_PLANNED,
                        null,
                        null,
                        null));

        assertThat(eventOf(feed, "long").isPublic()).isTrue();
        assertThat(eventOf(feed, "long").name()).hasSize(200);
        assertThat(eventOf(feed, "bare").isPublic()).isTrue();
        assertThat(eventOf(feed, "bare").name()).isEqualTo("Event");
        assertThat(eventOf(feed, "bare").location().name()).isEqualTo("Ask the organiser where it is");
    }

    @Test
    void a_rule_keeps_new_events_outside_and_can_be_tried_on_those_that_came() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(event(feed, "raffle", "Raffle in the hall", in(3)), event(feed, "tea", "Tea", in(4)));
        ForeseeRule.Foreseen foreseen = hub.get(ForeseeRule.class)
                .foresee(feed, FeedRule.Effect.BLOCK, FeedRule.Field.WORDS, "raffle", Cast.ADMINISTRATOR);
        assertThat(foreseen.looked()).isEqualTo(2);
        assertThat(foreseen.some()).extracting(ForeseeRule.Hidden::title).containsExactly("Raffle in the hall");
        assertThat(foreseen.some()).allMatch(ForeseeRule.Hidden::isEvent);
        // an administrator of the hub sees it as everybody does: the console shows events to their organisations
        assertThat(foreseen.some())
                .extracting(ForeseeRule.Hidden::page)
                .containsExactly("/events/" + eventOf(feed, "raffle").slug());
        assertThat(hub.get(FeedArrivals.class).latest(feed))
                .extracting(FeedArrivals.Arrival::page)
                .contains("/events/" + eventOf(feed, "raffle").slug());

        hub.get(ChangeRules.class).add(feed, FeedRule.Effect.BLOCK, FeedRule.Field.WORDS, "raffle", Cast.ADMINISTRATOR);
        takeIn(event(feed, "raffle", "Raffle, an hour later", in(3)), event(feed, "more", "One more raffle", in(5)));
        assertThat(eventOf(feed, "raffle").name()).isEqualTo("Raffle, an hour later");
        assertThat(count(feed)).isEqualTo(2);
    }

    @Test
    void a_calendar_that_is_nobodys_asks_whose_it_is() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(event(feed, "tea", "Tea", in(3)));

        assertThat(count(feed)).isZero();
        assertThat(hub.inTransaction(() -> hub.get(Feeds.class).get(feed))
                        .health()
                        .lastProblem())
                .isEqualTo(TakeInEvent.WHOSE);
    }
}
