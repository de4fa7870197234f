package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.Publication;
import org.flourishhub.stories.Story;

/** Which listings the public may see, by their ids alone. */
@ApplicationScoped
public class PublicListings {
    @Inject
    EntityManager db;

    /** Ids in the database's own order, those that come after {@code after}; {@code null} begins at the first. */
    @Transactional
    public List<UUID> after(Kind kind, UUID after, int most) {
        return ids(kind, after == null ? "" : " and l.id > :id", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    public boolean isAny() {
        for (Kind kind : Kind.values()) {
            if (!ids(kind, "", null).setMaxResults(1).getResultList().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** How many there are, of every kind. */
    @Transactional
    public long count() {
        long count = 0;
        for (Kind kind : Kind.values()) {
            TypedQuery<Long> query = db.createQuery("select count(l) from " + where(kind), Long.class);
            count += published(kind, query).getSingleResult();
        }
        return count;
    }

    /** Whether the public may see this one. */
    @Transactional
    public boolean holds(Kind kind, UUID id) {
        return !ids(kind, " and l.id = :id", id).getResultList().isEmpty();
    }

    private TypedQuery<UUID> ids(Kind kind, String which, UUID id) {
        TypedQuery<UUID> query = published(
                kind, db.createQuery("select l.id from " + where(kind) + which + " order by l.id", UUID.class));
        return id == null ? query : query.setParameter("id", id);
    }

    private static String where(Kind kind) {
        return switch (kind) {
            case SERVICE -> "Service l where l.publication = :published";
            case EVENT -> "Event l where l.publication = :published";
            case STORY -> "Story l where l.status = :published";
            case ORGANISATION -> "Organisation l where l.mergedInto is null and l.unlisted = false";
        };
    }

    private static <T> TypedQuery<T> published(Kind kind, TypedQuery<T> query) {
        return kind == Kind.ORGANISATION
                ? query
                : query.setParameter("published", kind == Kind.STORY ? Story.Status.PUBLISHED : Publication.PUBLISHED);
    }
}
