package org.flourishhub.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.directory.KnownBefore;
import org.flourishhub.shared.IdPortions;

/** Under which other ids and addresses a listing was known before it was merged. */
@ApplicationScoped
public class SameAs implements KnownBefore {
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

    @Override
    public Map<UUID, List<Former>> services(Collection<UUID> ids) {
        return former(DuplicateKind.SERVICE, ids);
    }

    @Override
    public Map<UUID, List<Former>> organisations(Collection<UUID> ids) {
        return former(DuplicateKind.ORGANISATION, ids);
    }

    private Map<UUID, List<Former>> former(DuplicateKind kind, Collection<UUID> kept) {
        Map<UUID, List<Former>> former = new HashMap<>();
        for (IdPortions some : IdPortions.of(kept)) {
            List<?> rows = db.createNativeQuery(
                            "select cast(kept_id as char(36)), cast(other_id as char(36)), other_slug"
                                    + " from same_as where kind = ?1 and kept_id in " + some.list()
                                    + " order by other_id")
                    .setParameter(1, kind.name())
                    .getResultList();
            rows.stream().map(Object[].class::cast).forEach(row -> former.computeIfAbsent(
                            UUID.fromString((String) row[0]), id -> new ArrayList<>())
                    .add(new Former(UUID.fromString((String) row[1]), (String) row[2])));
        }
        return former;
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
