package org.flourishhub.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Tells a person at our form from a program that only sends: each form carries when it was made, for which page, and the
 * id of the one correction it can become, signed by the hub. It needs no cookie, no script and nobody else's server.
 */
@ApplicationScoped
public class FormSeal {
    /** Nobody reads the form and writes a sentence in less. */
    static final Duration QUICKEST = Duration.ofSeconds(3);
    /** A page may stay open overnight. */
    static final Duration LONGEST = Duration.ofHours(24);

    private static final int SIGNATURE = 32;
    private static final int LENGTH = 2 * Long.BYTES + Long.BYTES + SIGNATURE;

    /** What a seal that was sent is worth. */
    public sealed interface Checked {
        /** Ours, and of the right age: it may become the correction with this id. */
        record Good(UUID correctionId) implements Checked {}

        /** Ours, but sent sooner than people write. */
        record TooQuick() implements Checked {}

        /** Not ours, made for another page, or too old. */
        record Stale() implements Checked {}
    }

    @Inject
    CorrectionKey key;

    @Inject
    Clock clock;

    /** A new seal for the form about one page. */
    @Transactional
    public String make(Subject subject, UUID subjectId) {
        UUID id = UUID.randomUUID();
        long made = clock.instant().toEpochMilli();
        ByteBuffer seal = ByteBuffer.allocate(LENGTH)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(made)
                .put(signature(subject, subjectId, id, made));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.array());
    }

    @Transactional
    public Checked check(String sent, Subject subject, UUID subjectId) {
        ByteBuffer seal = ByteBuffer.wrap(decoded(sent));
        if (seal.remaining() != LENGTH) {
            return new Checked.Stale();
        }
        UUID id = new UUID(seal.getLong(), seal.getLong());
        long made = seal.getLong();
        byte[] signature = new byte[SIGNATURE];
        seal.get(signature);
        if (!MessageDigest.isEqual(signature, signature(subject, subjectId, id, made))) {
            return new Checked.Stale();
        }
        Duration age = Duration.between(Instant.ofEpochMilli(made), clock.instant());
        if (age.compareTo(LONGEST) > 0) {
            return new Checked.Stale();
        }
        return age.compareTo(QUICKEST) < 0 ? new Checked.TooQuick() : new Checked.Good(id);
    }

    private byte[] signature(Subject subject, UUID subjectId, UUID id, long made) {
        return key.hash("form", subject + "\n" + subjectId + "\n" + id + "\n" + made);
    }

    private static byte[] decoded(String sent) {
        try {
            return Base64.getUrlDecoder().decode(sent);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }
}
