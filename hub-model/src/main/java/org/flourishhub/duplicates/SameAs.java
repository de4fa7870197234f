package org.flourishhub.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Under which other ids and addresses a listing was known before it was merged. */
@ApplicationScoped
public class SameAs {
    @Inject
    EntityManager db;

    /** The page's name of what was kept, for the name of a page that is no more; empty when nothing was merged there. */
    public Optional<String> keptSlug(DuplicateKind kind, String slug) {
        List<?> slugs = db.createNativeQuery("select k.slug from same_as s join " + kind.word()
                        + " k on k.id = s.kept_id where s.kind = ?1 and s.other_slug = ?2")
                .setParameter(1, kind.name())
                .setParameter(2, slug)
                .getResultList();
        return slugs.stream().map(String::valueOf).findFirst();
    }

    /** The ids of everything that was merged into it. */
    public List<UUID> otherIds(DuplicateKind kind, UUID keptId) {
        List<?> ids = db.createNativeQuery("select other_id from same_as where kind = ?1 and kept_id = ?2 order by 1")
                .setParameter(1, kind.name())
                .setParameter(2, keptId.toString())
                .getResultList();
        return ids.stream().map(id -> UUID.fromString(String.valueOf(id))).toList();
    }

    void remember(DuplicatePair pair, String otherSlug) {
        db.createNativeQuery("insert into same_as (kind, other_id, other_slug, kept_id, pair_id)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, pair.kind().name())
                .setParameter(2, pair.otherId().toString())
                .setParameter(3, otherSlug)
                .setParameter(4, pair.keptId().toString())
                .setParameter(5, pair.id().toString())
                .executeUpdate();
    }

    void forget(DuplicatePair pair) {
        db.createNativeQuery("delete from same_as where pair_id = ?1")
                .setParameter(1, pair.id().toString())
                .executeUpdate();
    }
}
