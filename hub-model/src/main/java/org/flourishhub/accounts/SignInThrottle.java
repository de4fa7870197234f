package org.flourishhub.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.flourishhub.shared.InstantInUtc;

/**
 * Slows down whoever guesses, over all nodes, by account and by network address. Each try is counted as failed before its
 * password is looked at, so that a thousand at once are a thousand; a sign-in that succeeds takes its own count back.
 */
@ApplicationScoped
public class SignInThrottle {
    /** A person mistypes a few times; behind one address may sit a whole organisation. */
    static final int FREE_FOR_ACCOUNT = 5;

    static final int FREE_FOR_ADDRESS = 30;
    static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    /** Not longer: whoever knows an address could otherwise shut its owner out for good. */
    static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    @Inject
    EntityManager db;

    @Inject
    SignInKey key;

    @Inject
    Clock clock;

    /** Counts one try; the time to wait when this one may not even be looked at. */
    @Transactional
    public Optional<Duration> count(String email, String address) {
        Instant now = clock.instant();
        byte[] account = key.hash("account", Accounts.tidy(email));
        byte[] network = key.hash("address", address);
        Tries ofAccount = lock(account, now);
        Tries ofAddress = lock(network, now);
        Instant free = ofAccount.blockedUntil.isAfter(ofAddress.blockedUntil)
                ? ofAccount.blockedUntil
                : ofAddress.blockedUntil;
        if (free.isAfter(now)) {
            return Optional.of(Duration.between(now, free));
        }
        save(account, ofAccount.failures + 1, FREE_FOR_ACCOUNT, now);
        save(network, ofAddress.failures + 1, FREE_FOR_ADDRESS, now);
        return Optional.empty();
    }

    /** The password was right: the account starts afresh, its address only loses this one. */
    @Transactional
    public void forgive(String email, String address) {
        db.createNativeQuery("delete from sign_in_throttle where subject = ?")
                .setParameter(1, key.hash("account", Accounts.tidy(email)))
                .executeUpdate();
        db.createNativeQuery("update sign_in_throttle set failures = greatest(failures - 1, 0) where subject = ?")
                .setParameter(1, key.hash("address", address))
                .executeUpdate();
    }

    static Duration delayAfter(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(failures - free, 20));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    private record Tries(int failures, Instant blockedUntil) {}

    /** Always account before address, so that two tries never wait for each other crosswise. */
    private Tries lock(byte[] subject, Instant now) {
        db.createNativeQuery("insert into sign_in_throttle (subject, failures, last_failure_at, blocked_until)"
                        + " values (?, 0, ?, ?) on duplicate key update failures = failures")
                .setParameter(1, subject)
                .setParameter(2, InstantInUtc.of(now))
                .setParameter(3, InstantInUtc.of(now))
                .executeUpdate();
        Object[] row = (Object[]) db.createNativeQuery(
                        "select failures, last_failure_at, blocked_until from sign_in_throttle where subject = ? for update")
                .setParameter(1, subject)
                .getSingleResult();
        boolean isOld = InstantInUtc.from(row[1]).isBefore(now.minus(FORGOTTEN_AFTER));
        return new Tries(isOld ? 0 : ((Number) row[0]).intValue(), InstantInUtc.from(row[2]));
    }

    private void save(byte[] subject, int failures, int free, Instant now) {
        db.createNativeQuery(
                        "update sign_in_throttle set failures = ?, last_failure_at = ?, blocked_until = ? where subject = ?")
                .setParameter(1, failures)
                .setParameter(2, InstantInUtc.of(now))
                .setParameter(3, InstantInUtc.of(now.plus(delayAfter(failures, free))))
                .setParameter(4, subject)
                .executeUpdate();
    }
}
