package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.EventDetails;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.directory.Publication;
import org.flourishhub.directory.ReviseEvent;
import org.flourishhub.directory.WithdrawEvent;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.syndication.EventItem.CalendarName;
import org.flourishhub.syndication.EventItem.Change;
import org.flourishhub.syndication.EventItem.Place;
import org.flourishhub.syndication.EventItem.Repetition;
import org.flourishhub.syndication.EventItem.Status;
import org.flourishhub.syndication.EventItem.When;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How events of calendars become events of the directory, change there, and go again. */
class EventIntakeIT {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static StandaloneHub hub;
    static UUID organisation;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
        organisation = Cast.organisation(hub, "Heeley Hall");
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    private static UUID calendar(Feed.Trust trust) {
        String url = "https://heeley.example/" + UUID.randomUUID() + ".ics";
        return hub.get(AddFeed.class)
                .add(
                        new FeedDetails(url, Feed.Kind.AUTO, "Heeley Hall", organisation, trust, null, null, null),
                        Cast.ADMINISTRATOR);
    }

    /** Ten in the morning, so many days from now. */
    private static LocalDateTime in(int days) {
        return hub.get(Clock.class)
                .instant()
                .atZone(LONDON)
                .toLocalDate()
                .plusDays(days)
                .atTime(10, 0);
    }

    private static EventItem event(UUID feed, String key, String title, LocalDateTime start) {
        return event(feed, key, title, start, Status.AS_PLANNED, null);
    }

    private static EventItem event(
            UUID feed, String key, String title, LocalDateTime start, Status status, Repetition again) {
        return new EventItem(
                new ItemDraft(feed, key)
                        .titled(title)
                        .inShort("Come as you are")
                        .telling("<p>Come as you are.</p><ul><li>Tea</li></ul>")
                        .on("https://heeley.example/" + key)
                        .facts(),
                new When(start, start.plusHours(2), false, LONDON),
                new Place("Heeley Hall, 1 Hall Road, Sheffield S2 3AA", null, 53.36, -1.47, null),
                status,
                again,
                new CalendarName(key, 0, null),
                "Free");
    }

    private static void takeIn(EventItem... items) {
        Arrays.stream(items).forEach(item -> hub.get(TakeInFeedItem.class).takeIn(item, new EventWork()));
    }

    private static Fetched.Brought read(UUID feed, EventItem... items) {
        takeIn(items);
        Reading reading = new Reading(
                feed,
                List.of(items),
                Arrays.stream(items).map(FeedItem::key).collect(Collectors.toSet()),
                Reading.Covers.EVERYTHING,
                null,
                null);
        return hub.get(NoticeGoneEvents.class)
                .notice(new Fetched.Brought(feed, reading, FeedVersion.UNKNOWN, Duration.ZERO));
    }

    private static Event eventOf(UUID feed, String key) {
        return hub.inTransaction(() -> {
            UUID id = hub.get(EntityManager.class)
                    .createQuery(
                            "select e.eventId from EventEntry e where e.feedId = :feed and e.key = :key", UUID.class)
                    .setParameter("feed", feed)
                    .setParameter("key", key)
                    .getSingleResult();
            Event event = hub.get(Events.class).get(id);
            event.terms();
            event.changedDates();
            return event;
        });
    }

    private static long count(UUID feed) {
        return hub.inTransaction(() -> hub.get(EntityManager.class)
                .createQuery("select count(e) from EventEntry e where e.feedId = :feed", Long.class)
                .setParameter("feed", feed)
                .getSingleResult());
    }

    private static List<Occurrence> datesOf(UUID feed, String key) {
        return hub.inTransaction(
                () -> eventOf(feed, key).datesFrom(hub.get(Clock.class).instant(), Duration.ofDays(100)));
    }

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
    void a_series_keeps_its_rule_and_single_dates_are_moved_and_called_off() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        LocalDateTime first = in(3);
        When moved = new When(first.plusDays(8), first.plusDays(8).plusHours(1), false, LONDON);
        Repetition weekly = new Repetition(
                List.of("FREQ=WEEKLY;COUNT=4"),
                List.of(),
                List.of(first.plusDays(21)),
                List.of(
                        new Change(first.plusDays(7), moved, false, false, "In the park"),
                        new Change(first.plusDays(14), null, true, false, null)));
        takeIn(event(feed, "club", "Club", first, Status.AS_PLANNED, weekly));

        List<Occurrence> dates = datesOf(feed, "club");
        assertThat(eventOf(feed, "club").recurrence().rule()).isEqualTo("FREQ=WEEKLY;COUNT=4");
        assertThat(dates).hasSize(3);
        assertThat(dates.get(1).startsAt())
                .isEqualTo(first.plusDays(8).atZone(LONDON).toInstant());
        assertThat(eventOf(feed, "club").changedDates()).hasSize(2);

        takeIn(event(feed, "club", "Club", first, Status.AS_PLANNED, null));
        assertThat(datesOf(feed, "club")).hasSize(1);
        assertThat(eventOf(feed, "club").changedDates()).isEmpty();
    }

    @Test
    void what_changes_from_one_date_on_keeps_its_hour_when_the_clocks_change() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        LocalDateTime first = in(3);
        When later = new When(first.plusDays(7).plusHours(1), first.plusDays(7).plusHours(2), false, LONDON);
        Repetition weekly = new Repetition(
                List.of("FREQ=WEEKLY"),
                List.of(),
                List.of(),
                List.of(new Change(first.plusDays(7), later, false, true, null)));

        takeIn(event(feed, "club", "Club", first, Status.AS_PLANNED, weekly));

        // half a year: the clocks change within it, whenever this runs
        assertThat(eventOf(feed, "club").changedDates()).hasSizeGreaterThan(20).allSatisfy(date -> assertThat(
                        date.startsAt().atZone(LONDON).toLocalDateTime())
                .isEqualTo(date.plannedFor().plusHours(1)));
    }

    @Test
    void slow_events_of_one_edition_share_what_may_be_spent_on_their_dates() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        EventWork work = new EventWork(500_000);
        Repetition eachSecond = new Repetition(List.of("FREQ=SECONDLY"), List.of(), List.of(), List.of());
        Repetition weekly = new Repetition(List.of("FREQ=WEEKLY"), List.of(), List.of(), List.of());
        EventItem club = event(feed, "club", "Club", in(3), Status.AS_PLANNED, weekly);

        hub.get(TakeInFeedItem.class)
                .takeInTogether(
                        List.of(
                                club,
                                event(feed, "1", "Clock 1", in(-2_000), Status.AS_PLANNED, eachSecond),
                                event(feed, "2", "Clock 2", in(-2_000), Status.AS_PLANNED, eachSecond),
                                event(feed, "3", "Clock 3", in(-2_000), Status.AS_PLANNED, eachSecond),
                                event(feed, "late", "Late club", in(3), Status.AS_PLANNED, weekly),
                                event(feed, "tea", "Tea", in(4)),
                                event(feed, "club", "Club, with cake", in(3), Status.AS_PLANNED, weekly)),
                        work);

        assertThat(count(feed)).isEqualTo(2);
        assertThat(eventOf(feed, "tea").isPublic()).isTrue();
        assertThat(eventOf(feed, "club").name()).as("it keeps what it had").isEqualTo("Club");
        assertThat(work.leftOut())
                .extracting(RefusedItem::title)
                .containsExactly("Clock 1", "Clock 2", "Clock 3", "Late club", "Club, with cake");

        takeIn(event(feed, "club", "Club, with cake", in(3), Status.AS_PLANNED, weekly));
        assertThat(eventOf(feed, "club").name()).isEqualTo("Club, with cake");
    }

    @Test
    void two_dates_on_one_day_are_both_shown_and_one_of_them_can_be_called_off() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        LocalDateTime first = in(3);
        Repetition listed = new Repetition(
                List.of(),
                List.of(first.plusHours(5), first.plusDays(1), first.plusDays(1).plusHours(5)),
                List.of(),
                List.of(new Change(first.plusDays(1).plusHours(5), null, true, false, null)));

        takeIn(event(feed, "clinic", "Clinic", first, Status.AS_PLANNED, listed));

        assertThat(datesOf(feed, "clinic"))
                .extracting(Occurrence::plannedFor)
                .containsExactly(
                        first,
                        first.plusHours(5),
                        first.plusDays(1),
                        first.plusDays(1).plusHours(5));
        assertThat(datesOf(feed, "clinic"))
                .extracting(Occurrence::state)
                .containsExactly(
                        Occurrence.State.PLANNED,
                        Occurrence.State.PLANNED,
                        Occurrence.State.PLANNED,
                        Occurrence.State.CANCELLED);
    }

    @Test
    void dates_that_are_kept_for_half_a_year_are_worked_out_again_though_the_calendar_says_the_same() {
        UUID feed = calendar(Feed.Trust.PUBLISH_AT_ONCE);
        Repetition hours = new Repetition(List.of("FREQ=HOURLY;INTERVAL=240"), List.of(), List.of(), List.of());
        EventItem item = event(feed, "clinic", "Clinic", in(3), Status.AS_PLANNED, hours);
        EventItem weekly = event(
                feed,
                "club",
                "Club",
                in(3),
                Status.AS_PLANNED,
                new Repetition(List.of("FREQ=WEEKLY"), List.of(), List.of(), List.of()));
        takeIn(item, weekly);
        long club = eventOf(feed, "club").version();
        long version = eventOf(feed, "clinic").version();
        takeIn(item);
        assertThat(eventOf(feed, "clinic").version()).isEqualTo(version);

        hub.inTransaction(() -> hub.get(EntityManager.class)
                .createQuery("update EventEntry e set e.takenInAt = :then where e.feedId = :feed")
                .setParameter("then", hub.get(Clock.class).instant().minus(Duration.ofDays(40)))
                .setParameter("feed", feed)
                .executeUpdate());
        takeIn(item, weekly);

        assertThat(eventOf(feed, "clinic").version()).isGreaterThan(version);
        assertThat(eventOf(feed, "club").version())
                .as("a rule goes on by itself")
                .isEqualTo(club);
    }

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
