package org.flourishhub.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that signs the public form and scrambles network addresses before they are counted. All nodes share it through
 * the database; after a week it is replaced and every count goes with it, so that not even we can tell who sent something.
 */
@ApplicationScoped
class CorrectionKey {
    static final Duration LIFE = Duration.ofDays(7);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** {@code purpose} keeps a form and an address apart even if they were the same text. Called inside a transaction. */
    byte[] hash(String purpose, String text) {
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
        return db.createNativeQuery("select secret from correction_key where id = 1 and made_at >= ?1")
                .setParameter(1, utc(oldest))
                .getResultList();
    }

    /** When two nodes make one at once, the first stays and both use it. */
    private void replaceOlderThan(Instant oldest) {
        int deleted = db.createNativeQuery("delete from correction_key where id = 1 and made_at < ?1")
                .setParameter(1, utc(oldest))
                .executeUpdate();
        if (deleted > 0) {
            db.createNativeQuery("delete from correction_count").executeUpdate();
        }
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        db.createNativeQuery("insert ignore into correction_key (id, secret, made_at) values (1, ?1, ?2)")
                .setParameter(1, secret)
                .setParameter(2, utc(clock.instant()))
                .executeUpdate();
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
