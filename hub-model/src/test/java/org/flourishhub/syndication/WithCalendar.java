package org.flourishhub.syndication;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.syndication.EventItem.CalendarName;
import org.flourishhub.syndication.EventItem.Place;
import org.flourishhub.syndication.EventItem.Repetition;
import org.flourishhub.syndication.EventItem.Status;
import org.flourishhub.syndication.EventItem.When;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A hub of its own for each class of tests about events that calendars tell. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithCalendar {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    StandaloneHub hub;
    UUID organisation;

    @BeforeAll
    void start() {
        hub = TestHub.start();
        organisation = Cast.organisation(hub, "Heeley Hall");
    }

    @AfterAll
    void stop() {
        hub.close();
    }

    UUID calendar(Feed.Trust trust) {
        String url = "https://heeley.example/" + UUID.randomUUID() + ".ics";
        return hub.get(AddFeed.class)
                .add(
                        new FeedDetails(url, Feed.Kind.AUTO, "Heeley Hall", organisation, trust, null, null, null),
                        Cast.ADMINISTRATOR);
    }

    /** Ten in the morning, so many days from now. */
    LocalDateTime in(int days) {
        return hub.get(Clock.class)
                .instant()
                .atZone(LONDON)
                .toLocalDate()
                .plusDays(days)
                .atTime(10, 0);
    }

    EventItem event(UUID feed, String key, String title, LocalDateTime start) {
        return event(feed, key, title, start, Status.AS_PLANNED, null);
    }

    EventItem event(UUID feed, String key, String title, LocalDateTime start, Status status, Repetition again) {
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

    void takeIn(EventItem... items) {
        Arrays.stream(items).forEach(item -> hub.get(TakeInFeedItem.class).takeIn(item, new EventWork()));
    }

    Fetched.Brought read(UUID feed, EventItem... items) {
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

    Event eventOf(UUID feed, String key) {
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

    long count(UUID feed) {
        return hub.inTransaction(() -> hub.get(EntityManager.class)
                .createQuery("select count(e) from EventEntry e where e.feedId = :feed", Long.class)
                .setParameter("feed", feed)
                .getSingleResult());
    }

    List<Occurrence> datesOf(UUID feed, String key) {
        return hub.inTransaction(
                () -> eventOf(feed, key).datesFrom(hub.get(Clock.class).instant(), Duration.ofDays(100)));
    }
}
