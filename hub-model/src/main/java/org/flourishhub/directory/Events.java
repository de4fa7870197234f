package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.NotFound;

/** Every event of the hub, public or not. */
@ApplicationScoped
public class Events {
    @Inject
    EntityManager db;

    public Event get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<Event> find(UUID id) {
        return Optional.ofNullable(db.find(Event.class, id));
    }

    public Optional<Event> findBySlug(String slug) {
        return db.createQuery("select e from Event e where e.slug = :slug", Event.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Those that the public may see among pages with these last parts of an address; in no order. */
    public List<Event> publicNamed(Collection<String> slugs) {
        return db.createQuery(
                        "select e from Event e where e.slug in :slugs and e.publication = :published", Event.class)
                .setParameter("slugs", slugs)
                .setParameter("published", Publication.PUBLISHED)
                .getResultList();
    }

    /** Everything of one organisation, for its editors: latest start first. */
    public List<Event> of(UUID organisationId) {
        return db.createQuery(
                        "select e from Event e where e.organisation.id = :organisation order by e.startsAt desc,"
                                + " e.name",
                        Event.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    void add(Event event) {
        db.persist(event);
    }
}
