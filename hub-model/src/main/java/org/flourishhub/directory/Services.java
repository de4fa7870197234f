package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.NotFound;

/** Every service of the hub, public or not. */
@ApplicationScoped
public class Services {
    @Inject
    EntityManager db;

    public Service get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<Service> find(UUID id) {
        return Optional.ofNullable(db.find(Service.class, id));
    }

    public Optional<Service> findBySlug(String slug) {
        return db.createQuery("select s from Service s where s.slug = :slug", Service.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Everything of one organisation, for its editors: newest change first. */
    public List<Service> of(UUID organisationId) {
        return db.createQuery(
                        "select s from Service s where s.organisation.id = :organisation order by s.lastModified desc, s.name",
                        Service.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** What the public may see of one organisation, A to Z. */
    public List<Service> publicOf(UUID organisationId) {
        return db.createQuery(
                        "select s from Service s where s.organisation.id = :organisation and s.publication = :published order by s.name",
                        Service.class)
                .setParameter("organisation", organisationId)
                .setParameter("published", Publication.PUBLISHED)
                .getResultList();
    }

    void add(Service service) {
        db.persist(service);
    }
}
