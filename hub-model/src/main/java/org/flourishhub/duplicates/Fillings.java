package org.flourishhub.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.flourishhub.directory.FieldsOf;

/** Remembers which fields a listing took from the one that was merged into it, and in which words. */
@ApplicationScoped
public class Fillings {
    @Inject
    EntityManager db;

    /** {@code kept} is what the listing says now that it has taken them. */
    void remember(DuplicatePair pair, Record kept, Set<String> fields) {
        Map<String, String> words = FieldsOf.of(kept);
        for (String field : fields) {
            db.createNativeQuery("insert into merge_fill (pair_id, field, words) values (?1, ?2, ?3)")
                    .setParameter(1, pair.id().toString())
                    .setParameter(2, field)
                    .setParameter(3, words.get(field))
                    .executeUpdate();
        }
    }

    /** The fields that still say what they took; what an editor has changed since is the listing's own. */
    Set<String> unchanged(DuplicatePair pair, Record kept) {
        Map<String, String> now = FieldsOf.of(kept);
        Set<String> unchanged = new TreeSet<>();
        taken(pair).forEach((field, words) -> {
            if (words.equals(now.get(field))) {
                unchanged.add(field);
            }
        });
        return unchanged;
    }

    void forget(DuplicatePair pair) {
        db.createNativeQuery("delete from merge_fill where pair_id = ?1")
                .setParameter(1, pair.id().toString())
                .executeUpdate();
    }

    /** The names of the fields that were taken over; empty while the pair is not merged. */
    public Set<String> fields(DuplicatePair pair) {
        return taken(pair).keySet();
    }

    private Map<String, String> taken(DuplicatePair pair) {
        List<?> rows = db.createNativeQuery("select field, words from merge_fill where pair_id = ?1 order by field")
                .setParameter(1, pair.id().toString())
                .getResultList();
        Map<String, String> taken = new LinkedHashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> taken.put((String) row[0], (String) row[1]));
        return taken;
    }
}
