package org.flourishhub.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flourishhub.shared.IdPortions;

/** How each listing was when it was last compared: most edits change nothing that is compared, and need no look at all others. */
@ApplicationScoped
class ComparedBefore {
    @Inject
    EntityManager db;

    /** Which of {@code noted} are to be compared, for they are not as they were; what is not public any more is forgotten. */
    Set<UUID> changed(DuplicateKind kind, Set<UUID> noted, List<Features> asTheyAre) {
        Map<UUID, Features> now = asTheyAre.stream().collect(Collectors.toMap(Features::id, Function.identity()));
        Set<UUID> changed = new HashSet<>(now.keySet());
        for (IdPortions some : IdPortions.of(noted)) {
            marks(kind, some).forEach(row -> {
                Features listing = now.get(id(row[0]));
                if (listing != null && listing.mark().equals(id(row[1]))) {
                    changed.remove(listing.id());
                }
            });
        }
        Set<UUID> gone = new HashSet<>(noted);
        gone.removeAll(now.keySet());
        forget(kind, gone);
        remember(kind, changed, now);
        return changed;
    }

    /** Everything is compared anew then. */
    void forgetAll() {
        db.createNativeQuery("delete from compared_before").executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> marks(DuplicateKind kind, IdPortions some) {
        return db.createNativeQuery(
                        "select listing_id, mark from compared_before where kind = ?1 and listing_id in " + some.list())
                .setParameter(1, kind.name())
                .getResultList();
    }

    private void forget(DuplicateKind kind, Collection<UUID> gone) {
        for (IdPortions some : IdPortions.of(gone)) {
            db.createNativeQuery("delete from compared_before where kind = ?1 and listing_id in " + some.list())
                    .setParameter(1, kind.name())
                    .executeUpdate();
        }
    }

    private void remember(DuplicateKind kind, Collection<UUID> changed, Map<UUID, Features> now) {
        for (IdPortions some : IdPortions.of(changed)) {
            String rows = some.ids().stream()
                    .map(id ->
                            "('%s', '%s', '%s')".formatted(kind, id, now.get(id).mark()))
                    .collect(Collectors.joining(", "));
            db.createNativeQuery("insert into compared_before (kind, listing_id, mark) values " + rows
                            + " on duplicate key update mark = values(mark)")
                    .executeUpdate();
        }
    }

    private static UUID id(Object column) {
        return UUID.fromString(String.valueOf(column));
    }
}
