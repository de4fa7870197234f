package org.flourishhub.courtesy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.flourishhub.shared.InstantInUtc;
import org.flourishhub.shared.NotFound;

/** Every host the hub has ever asked for something, or sent something to. */
@ApplicationScoped
public class Hosts {
    @Inject
    EntityManager db;

    public Optional<Host> find(String name) {
        return Optional.ofNullable(db.find(Host.class, name));
    }

    /** Those that rest or have failed lately, the latest asked first, and then the others. */
    public List<Host> latest(int most) {
        return db.createQuery(
                        "select h from Host h order by case when h.restingUntil is null then 1 else 0 end,"
                                + " h.failures desc, h.askedAt desc, h.name",
                        Host.class)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * For changing it; needs a transaction. Two nodes may meet a new host at the same moment: whoever writes first has the
     * row, and the other waits for it. To look for it under a lock before would lock the gap in which both want to write.
     */
    Host lockOrAdd(String name, Instant now) {
        return (Host) db.createNativeQuery(
                        "insert into host (name, version, spent_until, failures, asked_at)"
                                + " values (?1, 1, ?2, 0, ?2) on duplicate key update failures = failures returning *",
                        Host.class)
                .setParameter(1, name)
                .setParameter(2, InstantInUtc.of(now))
                .getSingleResult();
    }

    Host lock(String name) {
        Host known = db.find(Host.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            throw new NotFound();
        }
        return known;
    }
}
