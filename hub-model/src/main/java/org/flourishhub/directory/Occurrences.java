package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The dates of all events within some months, for whoever asks what is on. */
@ApplicationScoped
public class Occurrences {
    /** So far ahead dates are worked out; as they pass, more follow. */
    static final Duration HORIZON = Duration.ofDays(400);

    /** So long dates are kept when they are over, for whoever looks at the month that is. */
    static final Duration KEPT = Duration.ofDays(40);

    /** Of one event, in that time. */
    static final int MOST_OF_ONE_EVENT = 500;

    @Inject
    EntityManager db;

    /** Dates of public events between {@code from} and {@code until}, also those that began before and go on, soonest first. */
    public List<Occurrence> publicBetween(Instant from, Instant until, int most) {
        return db.createQuery(
                        "select o from Occurrence o join fetch o.event e where e.publication = :published and o.startsAt < :until and (o.startsAt >= :from or o.overAt > :from) order by o.startsAt, e.name",
                        Occurrence.class)
                .setParameter("published", Publication.PUBLISHED)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }

    /** The next date of each public event of one organisation, soonest first; events that are over are left out. */
    public List<Occurrence> nextOf(UUID organisationId, Instant from) {
        return db.createQuery(
                        "select o from Occurrence o join fetch o.event e where e.organisation.id = :organisation and e.publication = :published and o.startsAt = (select min(p.startsAt) from Occurrence p where p.event = e and p.overAt > :from) order by o.startsAt, e.name",
                        Occurrence.class)
                .setParameter("organisation", organisationId)
                .setParameter("published", Publication.PUBLISHED)
                .setParameter("from", from)
                .getResultList();
    }

    /**
     * The next dates of other public events that are in the same district or share a word with this one, soonest first; each
     * event once, and none that does not take place.
     */
    public List<Occurrence> beside(Event event, Instant from, int most) {
        String district = event.location() == null ? null : event.location().district();
        List<UUID> words = event.terms().stream().map(TaxonomyTerm::id).toList();
        return db.createQuery(
                        "select o from Occurrence o join fetch o.event e left join e.location l where e.publication = :published"
                                + " and e.id <> :self and e.status not in :off and o.state <> :cancelled"
                                + " and o.startsAt = (select min(p.startsAt) from Occurrence p where p.event = e"
                                + " and p.overAt > :from and p.state <> :cancelled) and (l.district = :district or e.id in"
                                + " (select x.id from Event x join x.terms t where t.id in :words)) order by o.startsAt, e.name",
                        Occurrence.class)
                .setParameter("published", Publication.PUBLISHED)
                .setParameter("self", event.id())
                .setParameter("off", List.of(Event.Status.CANCELLED, Event.Status.POSTPONED))
                .setParameter("cancelled", Occurrence.State.CANCELLED)
                .setParameter("from", from)
                .setParameter("district", district == null ? "" : district)
                // a list that is empty is no list to a database
                .setParameter("words", words.isEmpty() ? List.of(event.id()) : words)
                .setMaxResults(most)
                .getResultList();
    }

    /** Public events that have a date which has passed since somebody last looked; at most {@code most}. */
    @Transactional
    public List<UUID> passed(Instant now, int most) {
        return db.createQuery(
                        "select distinct o.event.id from Occurrence o where o.passed = false and o.overAt <= :now",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Writes an event's dates anew. The event itself is written first, so that two who do this wait for each other. */
    void unfold(Event event, Instant now) {
        db.flush();
        db.createQuery("delete from Occurrence o where o.event = :event")
                .setParameter("event", event)
                .executeUpdate();
        List<Occurrence> dates = new ArrayList<>(event.datesBetween(now.minus(KEPT), now.plus(HORIZON)));
        if (dates.stream().allMatch(date -> date.isOverAt(now))) {
            dates.addAll(event.datesFrom(now, HORIZON));
        }
        dates.stream().limit(MOST_OF_ONE_EVENT).map(date -> date.seenAt(now)).forEach(db::persist);
    }
}
