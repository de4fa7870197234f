package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.RuleBroken;

/** Every word for something else that moderators keep. */
@ApplicationScoped
public class KeptSynonyms {
    /** So many that nobody could look after them any more. */
    static final long MOST = 1_000;

    @Inject
    EntityManager db;

    public Synonym get(UUID id) {
        Synonym synonym = db.find(Synonym.class, id);
        if (synonym == null) {
            throw new NotFound();
        }
        return synonym;
    }

    /** In the order of the words that people say. */
    @Transactional
    public List<Synonym> all() {
        return db.createQuery("select s from Synonym s", Synonym.class).getResultList().stream()
                .sorted(Comparator.comparing(
                                (Synonym synonym) -> synonym.words().said().get(0))
                        .thenComparing(Synonym::id))
                .toList();
    }

    /** Another text whenever one was added, changed or removed. */
    @Transactional
    public String state() {
        // column by column: joined by the database they would come as bytes, which are never the same text twice
        Object[] row = (Object[]) db.createNativeQuery("select count(*), sum(version), max(changed_at) from synonym")
                .getSingleResult();
        return Arrays.toString(row);
    }

    void add(Synonym synonym) {
        long kept = db.createQuery("select count(s) from Synonym s", Long.class).getSingleResult();
        if (kept >= MOST) {
            throw new RuleBroken("There are " + MOST + " already. Please remove some that are of no use");
        }
        db.persist(synonym);
    }

    void remove(Synonym synonym) {
        db.remove(synonym);
    }
}
