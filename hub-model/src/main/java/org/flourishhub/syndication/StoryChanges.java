package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.stories.Story;

/**
 * Everything that is or once was public, latest change first: stories as they stand, and the traces of those that were
 * withdrawn. Nothing ever leaves this list, it only moves to the top, so whoever reads it page by page misses nothing.
 */
@ApplicationScoped
public class StoryChanges {
    private static final Set<Story.Status> SHOWN = Set.of(Story.Status.PUBLISHED, Story.Status.WITHDRAWN);

    @Inject
    EntityManager db;

    /** Of all organisations when {@code organisation} is {@code null}; {@code first} counts from 0. */
    public List<Story> of(UUID organisation, int first, int most) {
        return about("select s", organisation, " order by s.lastModified desc, s.id", Story.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "s.terms")
                .getResultList();
    }

    public long count(UUID organisation) {
        return about("select count(s)", organisation, "", Long.class).getSingleResult();
    }

    public Optional<Instant> latest(UUID organisation) {
        return of(organisation, 0, 1).stream().findFirst().map(Story::lastModified);
    }

    private <T> TypedQuery<T> about(String select, UUID organisation, String order, Class<T> type) {
        boolean all = organisation == null;
        String question = select + " from Story s where s.status in :shown and s.publishedAt is not null"
                + (all ? "" : " and s.organisation.id = :organisation") + order;
        TypedQuery<T> query = db.createQuery(question, type).setParameter("shown", SHOWN);
        return all ? query : query.setParameter("organisation", organisation);
    }
}
