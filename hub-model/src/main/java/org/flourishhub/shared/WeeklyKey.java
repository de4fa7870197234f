package org.flourishhub.shared;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that all nodes share through the database. After a week it is replaced and everything made with it is deleted, so
 * that not even we can tell any more whom it was made of.
 */
public abstract class WeeklyKey {
    private static final Duration LIFE = Duration.ofDays(7);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String table;
    private final String madeWithIt;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** The table that keeps the key in its one row, and the table of what was made with it. */
    protected WeeklyKey(String table, String madeWithIt) {
        this.table = table;
        this.madeWithIt = madeWithIt;
    }

    /** {@code purpose} keeps two things apart even if they were the same text. Called inside a transaction. */
    public byte[] hash(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            return mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] secret() {
        Instant oldest = clock.instant().minus(LIFE);
        List<?> kept = keptSince(oldest);
        if (kept.isEmpty()) {
            replaceOlderThan(oldest);
            kept = keptSince(oldest);
        }
        return (byte[]) kept.get(0);
    }

    private List<?> keptSince(Instant oldest) {
        return db.createNativeQuery("select secret from " + table + " where id = 1 and made_at >= ?1")
                .setParameter(1, InstantInUtc.of(oldest))
                .getResultList();
    }

    /** When two nodes make one at once, the first stays and both use it. */
    private void replaceOlderThan(Instant oldest) {
        int deleted = db.createNativeQuery("delete from " + table + " where id = 1 and made_at < ?1")
                .setParameter(1, InstantInUtc.of(oldest))
                .executeUpdate();
        if (deleted > 0) {
            db.createNativeQuery("delete from " + madeWithIt).executeUpdate();
        }
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        db.createNativeQuery("insert ignore into " + table + " (id, secret, made_at) values (1, ?1, ?2)")
                .setParameter(1, secret)
                .setParameter(2, InstantInUtc.of(clock.instant()))
                .executeUpdate();
    }
}
