package org.flourishhub.accounts;

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
 * The key that turns emails and network addresses into what the throttle keeps. All nodes share it through the database;
 * after a week it is replaced and everything made with it is deleted, so that not even we can tell any more who tried.
 */
@ApplicationScoped
class SignInKey {
    static final Duration LIFE = Duration.ofDays(7);
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** {@code kind} keeps an email and an address apart even if they were the same text. Called inside a transaction. */
    byte[] hash(String kind, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
            return mac.doFinal((kind + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] secret() {
        Instant oldest = clock.instant().minus(LIFE);
        replaceOlderThan(oldest);
        List<?> kept = keptSince(oldest);
        if (kept.isEmpty()) {
            makeOne();
            kept = keptSince(oldest);
        }
        return (byte[]) kept.get(0);
    }

    private List<?> keptSince(Instant oldest) {
        return db.createNativeQuery("select secret from sign_in_key where id = 1 and made_at >= ?")
                .setParameter(1, utc(oldest))
                .getResultList();
    }

    private void replaceOlderThan(Instant oldest) {
        int deleted = db.createNativeQuery("delete from sign_in_key where id = 1 and made_at < ?")
                .setParameter(1, utc(oldest))
                .executeUpdate();
        if (deleted > 0) {
            db.createNativeQuery("delete from sign_in_throttle").executeUpdate();
        }
    }

    /** When two nodes make one at once, the first stays and both use it. */
    private void makeOne() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        db.createNativeQuery("insert ignore into sign_in_key (id, secret, made_at) values (1, ?, ?)")
                .setParameter(1, secret)
                .setParameter(2, utc(clock.instant()))
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
