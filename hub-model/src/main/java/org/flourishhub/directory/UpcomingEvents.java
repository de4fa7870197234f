package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Public events with a date to come, each once: cancelled ones too, and those that ended within some weeks, for calendars that come seldom. */
@ApplicationScoped
public class UpcomingEvents {
    /** More in one file than any calendar shows well. */
    private static final int MOST = 1_000;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    public List<Event> all() {
        return upcoming("").getResultList();
    }

    public List<Event> of(UUID organisationId) {
        return upcoming(" and e.organisation.id = :organisation")
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    private TypedQuery<Event> upcoming(String whose) {
        return db.createQuery(
                        "select e from Event e where e.publication = :published and exists (select o from Occurrence o where o.event = e and o.overAt > :from)"
                                + whose + " order by e.startsAt, e.id",
                        Event.class)
                .setParameter("published", Publication.PUBLISHED)
                .setParameter("from", clock.instant().minus(Occurrences.KEPT))
                .setMaxResults(MOST);
    }
}
