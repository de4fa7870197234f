package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.ManyServices;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Service;
import org.flourishhub.stories.Story;

/** Reads hundreds of listings at once as they are now, to be written to an index and not to be changed. */
@ApplicationScoped
public class ReadForIndex {
    @Inject
    EntityManager db;

    @Inject
    ManyServices services;

    @Inject
    Clock clock;

    /** Those of {@code ids} that the public may see. */
    @Transactional
    public List<Listing> read(Kind kind, Collection<UUID> ids) {
        Instant now = clock.instant();
        return ids.isEmpty()
                ? List.of()
                : switch (kind) {
                    case SERVICE ->
                        services.read(ids).stream()
                                .filter(Service::isPublic)
                                .map(service -> ListingOf.service(service, now))
                                .toList();
                    case EVENT ->
                        of(Event.class, "Event", ids)
                                .setHint("eclipselink.batch", "l.organisation")
                                .setHint("eclipselink.batch", "l.location")
                                .setHint("eclipselink.batch", "l.terms")
                                .setHint("eclipselink.batch", "l.changedDates")
                                .getResultStream()
                                .filter(Event::isPublic)
                                .map(event -> ListingOf.event(event, now))
                                .toList();
                    case STORY ->
                        of(Story.class, "Story", ids)
                                .setHint("eclipselink.batch", "l.organisation")
                                .setHint("eclipselink.batch", "l.terms")
                                .getResultStream()
                                .filter(Story::isPublic)
                                .map(ListingOf::story)
                                .toList();
                    case ORGANISATION ->
                        of(Organisation.class, "Organisation", ids)
                                .getResultStream()
                                .filter(Organisation::isPublic)
                                .map(ListingOf::organisation)
                                .toList();
                };
    }

    /** Nothing is kept to find out later what was changed. */
    private <T> TypedQuery<T> of(Class<T> type, String name, Collection<UUID> ids) {
        return db.createQuery("select l from " + name + " l where l.id in :ids", type)
                .setParameter("ids", ids)
                .setHint("eclipselink.read-only", "True")
                .setHint("eclipselink.batch.type", "IN");
    }
}
