package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.NotFound;

/** Every organisation of the hub. */
@ApplicationScoped
public class Organisations {
    @Inject
    EntityManager db;

    public Organisation get(UUID id) {
        Organisation organisation = db.find(Organisation.class, id);
        if (organisation == null) {
            throw new NotFound();
        }
        return organisation;
    }

    public Optional<Organisation> findBySlug(String slug) {
        return db.createQuery(
                        "select o from Organisation o where o.slug = :slug and o.mergedInto is null and o.unlisted = false",
                        Organisation.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Those among pages with these last parts of an address; in no order. */
    public List<Organisation> named(Collection<String> slugs) {
        return db.createQuery(
                        "select o from Organisation o where o.slug in :slugs and o.mergedInto is null",
                        Organisation.class)
                .setParameter("slugs", slugs)
                .getResultList();
    }

    /** All of them, A to Z. */
    public List<Organisation> all() {
        return db.createQuery(
                        "select o from Organisation o where o.mergedInto is null and o.unlisted = false order by o.name",
                        Organisation.class)
                .getResultList();
    }

    /** Those that do not want to be listed, A to Z. */
    public List<Organisation> unlisted() {
        return db.createQuery(
                        "select o from Organisation o where o.unlisted = true order by o.name", Organisation.class)
                .getResultList();
    }

    /** Those of {@code names} that belong to an organisation that does not want to be listed. */
    public List<String> unlistedAmong(Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : db.createQuery(
                                "select o.name from Organisation o where o.unlisted = true and o.name in :names",
                                String.class)
                        .setParameter("names", names)
                        .getResultList();
    }

    /** Brings these into the transaction at once, so that looking at each costs no more queries. */
    public List<Organisation> readAhead(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    void add(Organisation organisation) {
        db.persist(organisation);
    }
}
