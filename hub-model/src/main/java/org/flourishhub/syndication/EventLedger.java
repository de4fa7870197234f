package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.EventWithdrawn;

/** The memory of all calendars: one entry for every (feed, key), final in the database. */
@ApplicationScoped
public class EventLedger {
    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** By its key; else by its name, start and place, for calendars that change the keys of what stays the same. */
    Optional<EventEntry> find(EventItem item) {
        return one("key", item.feedId(), item.key()).or(() -> one("likeness", item.feedId(), item.likeness()));
    }

    Optional<EventEntry> find(UUID feedId, String key) {
        return one("key", feedId, key);
    }

    private Optional<EventEntry> one(String by, UUID feedId, String value) {
        return db.createQuery(
                        "select e from EventEntry e where e.feedId = :feed and e." + by
                                + " = :value order by e.takenInAt desc, e.id",
                        EventEntry.class)
                .setParameter("feed", feedId)
                .setParameter("value", value)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Events that came through a feed since then and are still here, the latest first. */
    List<Event> cameSince(UUID feedId, Instant since) {
        return db.createQuery(
                        "select v from Event v, EventEntry e where e.eventId = v.id and e.feedId = :feed and e.state = :live"
                                + " and e.takenInAt > :since order by e.takenInAt desc, v.id",
                        Event.class)
                .setParameter("feed", feedId)
                .setParameter("live", EventEntry.State.LIVE)
                .setParameter("since", since)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "v.terms")
                .getResultList();
    }

    List<EventEntry> live(UUID feedId) {
        return db.createQuery(
                        "select e from EventEntry e where e.feedId = :feed and e.state = :live order by e.takenInAt, e.id",
                        EventEntry.class)
                .setParameter("feed", feedId)
                .setParameter("live", EventEntry.State.LIVE)
                .getResultList();
    }

    /** The event is written first: the database wants to know the one before the other. */
    void add(EventEntry entry) {
        db.flush();
        db.persist(entry);
    }

    /** An event taken down here must not return with the next reading. */
    void on(@Observes EventWithdrawn withdrawn) {
        db.createQuery("select e from EventEntry e where e.eventId = :event", EventEntry.class)
                .setParameter("event", withdrawn.eventId())
                .getResultStream()
                .forEach(entry -> entry.withdraw(clock.instant()));
    }
}
