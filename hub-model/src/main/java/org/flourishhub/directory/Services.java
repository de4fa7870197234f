package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
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

    /** Those that the public may see among pages with these last parts of an address; in no order. */
    public List<Service> publicNamed(Collection<String> slugs) {
        return db.createQuery(
                        "select s from Service s where s.slug in :slugs and s.publication = :published", Service.class)
                .setParameter("slugs", slugs)
                .setParameter("published", Publication.PUBLISHED)
                .getResultList();
    }

    /** Everything of one organisation, for its editors: newest change first. */
    public List<Service> of(UUID organisationId) {
        return db.createQuery(
                        "select s from Service s where s.organisation.id = :organisation order by s.lastModified desc,"
                                + " s.name",
                        Service.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** Brings these into the transaction at once, with their parts read by the batch, so that looking at each costs no more queries. */
    public List<Service> readAhead(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.createQuery("select s from Service s join fetch s.organisation where s.id in :ids", Service.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    void add(Service service) {
        db.persist(service);
    }
}
