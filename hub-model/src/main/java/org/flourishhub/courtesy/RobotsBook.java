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

/** Kept in the database, for all nodes. */
@ApplicationScoped
public class RobotsBook implements RobotsNotes {
    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    @Override
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

    @Override
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

    @Override
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
