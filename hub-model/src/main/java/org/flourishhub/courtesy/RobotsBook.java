package org.flourishhub.courtesy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.flourishhub.shared.InstantInUtc;

/** What the robots.txt of each host said to us when it was last asked, for all nodes. */
@ApplicationScoped
public class RobotsBook {
    /** As long as RFC 9309 lets anybody rely on it without asking again. */
    static final Duration GOOD_FOR = Duration.ofHours(24);
    /** One that cannot be read is asked for again so often. */
    static final Duration ASKED_AGAIN_IN = Duration.ofHours(1);

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /**
     * What is known.
     *
     * @param rules empty when nothing is said to us
     * @param current it need not be asked for
     * @param unreachableFor how long it could not be read; {@code null} when it could
     */
    public record Known(String rules, boolean current, Duration unreachableFor) {}

    public Optional<Known> find(String hostName) {
        List<?> rows = db.createNativeQuery(
                        "select rules, good_until, unreachable_since from host_robots where host = ?1")
                .setParameter(1, hostName)
                .getResultList();
        return rows.stream().map(row -> known((Object[]) row)).findFirst();
    }

    private Known known(Object[] row) {
        Instant now = clock.instant();
        Instant since = InstantInUtc.from(row[2]);
        return new Known(
                row[0].toString(),
                InstantInUtc.from(row[1]).isAfter(now),
                since == null ? null : Duration.between(since, now));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(String hostName, String rules) {
        Instant now = clock.instant();
        db.createNativeQuery("""
                        insert into host_robots (host, rules, good_until) values (?1, ?2, ?3)
                        on duplicate key update rules = value(rules), good_until = value(good_until),
                            unreachable_since = null""")
                .setParameter(1, hostName)
                .setParameter(2, rules)
                .setParameter(3, InstantInUtc.of(now.plus(GOOD_FOR)))
                .executeUpdate();
    }

    /** What was known before goes on being true. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void unreachable(String hostName) {
        Instant now = clock.instant();
        db.createNativeQuery("""
                        insert into host_robots (host, rules, good_until, unreachable_since) values (?1, '', ?2, ?3)
                        on duplicate key update good_until = value(good_until)""")
                .setParameter(1, hostName)
                .setParameter(2, InstantInUtc.of(now.plus(ASKED_AGAIN_IN)))
                .setParameter(3, InstantInUtc.of(now))
                .executeUpdate();
    }
}
