package org.flourishhub.courtesy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.flourishhub.shared.InstantInUtc;

/**
 * Hosts that nothing is wanted from any more are forgotten. Whoever is read or told of something is asked far more often
 * than this, however slowly; one that comes back is a new one.
 */
@ApplicationScoped
public class ForgetHosts {
    static final Duration AFTER = Duration.ofDays(30);

    /** The rest goes the next time, so that nobody waits for these rows. */
    private static final int AT_ONCE = 1_000;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** Returns how many rows went. */
    @Transactional
    public int sweep() {
        Instant now = clock.instant();
        LocalDateTime oldest = InstantInUtc.of(now.minus(AFTER));
        return forget("host", "name", "asked_at < ?1 and (resting_until is null or resting_until < ?1)", oldest)
                + forget("host_robots", "host", "good_until < ?1", oldest);
    }

    /** Looked for without locks first: a host that is asked at this moment must not wait for a look at all of them. */
    private int forget(String table, String key, String unused, LocalDateTime oldest) {
        List<?> names = db.createNativeQuery("select " + key + " from " + table + " where " + unused)
                .setParameter(1, oldest)
                .setMaxResults(AT_ONCE)
                .getResultList();
        return names.stream()
                .mapToInt(name -> db.createNativeQuery("delete from " + table + " where " + key + " = ?2 and " + unused)
                        .setParameter(1, oldest)
                        .setParameter(2, name)
                        .executeUpdate())
                .sum();
    }
}
