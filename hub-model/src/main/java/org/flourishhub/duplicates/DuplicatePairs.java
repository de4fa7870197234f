package org.flourishhub.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flourishhub.duplicates.DuplicatePair.Status;
import org.flourishhub.shared.InstantInUtc;
import org.flourishhub.shared.NotFound;

/** Every pair of listings that may be the same, and what became of it. */
@ApplicationScoped
public class DuplicatePairs {
    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    public DuplicatePair get(UUID id) {
        DuplicatePair pair = db.find(DuplicatePair.class, id);
        if (pair == null) {
            throw new NotFound();
        }
        return pair;
    }

    /** What these two look like together; empty when they do not look alike. */
    public Optional<DuplicatePair> of(UUID one, UUID other) {
        return db.createQuery(
                        "select p from DuplicatePair p where (p.firstId = :one and p.secondId = :other)"
                                + " or (p.firstId = :other and p.secondId = :one)",
                        DuplicatePair.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultStream()
                .findFirst();
    }

    /** The most alike first. */
    public List<DuplicatePair> waiting(int first, int most) {
        return list(Status.WAITING, "p.score desc, p.id", first, most);
    }

    /** The latest first. */
    public List<DuplicatePair> merged(int first, int most) {
        return list(Status.MERGED, "p.decidedAt desc, p.id", first, most);
    }

    public long count(Status status) {
        return db.createQuery("select count(p) from DuplicatePair p where p.status = :status", Long.class)
                .setParameter("status", status)
                .getSingleResult();
    }

    /** Found again, it only gets its new score; what was decided stays decided. */
    void found(DuplicateKind kind, UUID one, UUID other, Likeness likeness) {
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        db.createNativeQuery("""
                        insert into duplicate_pair (id, version, kind, first_id, second_id, score, reasons, status, found_at)
                        values (?1, 1, ?2, ?3, ?4, ?5, ?6, 'WAITING', ?7)
                        on duplicate key update score = values(score), reasons = values(reasons)""")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, kind.name())
                .setParameter(3, (inOrder ? one : other).toString())
                .setParameter(4, (inOrder ? other : one).toString())
                .setParameter(5, likeness.percent())
                .setParameter(6, likeness.reasons().stream().map(Reason::name).collect(Collectors.joining(",")))
                .setParameter(7, InstantInUtc.of(clock.instant()))
                .executeUpdate();
    }

    /** Before they are compared anew. What is found again stays the pair that somebody may be looking at. */
    void doubtWaitingOf(DuplicateKind kind, Collection<UUID> ids) {
        db.createNativeQuery("update duplicate_pair set score = 0 where " + waitingOf(ids))
                .setParameter(1, kind.name())
                .executeUpdate();
    }

    /** After that: what no longer is alike, or no longer public, does not wait any more. */
    void forgetDoubtedOf(DuplicateKind kind, Collection<UUID> ids) {
        db.createNativeQuery("delete from duplicate_pair where score = 0 and " + waitingOf(ids))
                .setParameter(1, kind.name())
                .executeUpdate();
    }

    private static String waitingOf(Collection<UUID> ids) {
        String list = ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        return "kind = ?1 and status = 'WAITING' and (first_id in (" + list + ") or second_id in (" + list + "))";
    }

    private List<DuplicatePair> list(Status status, String order, int first, int most) {
        return db.createQuery(
                        "select p from DuplicatePair p where p.status = :status order by " + order, DuplicatePair.class)
                .setParameter("status", status)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }
}
