package org.flourishhub.rpde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Publication;
import org.flourishhub.directory.Service;
import org.flourishhub.openreferral.OpenServices;
import org.flourishhub.stories.Story;

/** What has changed, as it stands now; whatever of it is not public is not among the answers. */
@ApplicationScoped
public class ThingsAsTheyAre {
    @Inject
    EntityManager db;

    @Inject
    OpenServices services;

    @Transactional
    public <T> Map<UUID, T> services(List<UUID> ids, Function<Service, T> as) {
        return services.read(ids, service -> Map.entry(service.id(), as.apply(service))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional
    public <T> Map<UUID, T> events(List<UUID> ids, Function<Event, T> as) {
        return ids.isEmpty()
                ? Map.of()
                : db.createQuery("select e from Event e where e.id in :ids and e.publication = :published", Event.class)
                        .setParameter("ids", ids)
                        .setParameter("published", Publication.PUBLISHED)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "e.terms")
                        .getResultStream()
                        .collect(Collectors.toMap(Event::id, as));
    }

    @Transactional
    public <T> Map<UUID, T> stories(List<UUID> ids, Function<Story, T> as) {
        return ids.isEmpty()
                ? Map.of()
                : db.createQuery("select s from Story s where s.id in :ids and s.status = :published", Story.class)
                        .setParameter("ids", ids)
                        .setParameter("published", Story.Status.PUBLISHED)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "s.terms")
                        .getResultStream()
                        .collect(Collectors.toMap(Story::id, as));
    }
}
