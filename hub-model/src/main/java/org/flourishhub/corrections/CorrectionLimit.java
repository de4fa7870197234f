package org.flourishhub.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.flourishhub.shared.InstantInUtc;

/** How many corrections may come from one network address: enough for a library full of people, too few for a machine. */
@ApplicationScoped
class CorrectionLimit {
    static final int MOST = 10;
    static final Duration IN = Duration.ofHours(1);

    @Inject
    EntityManager db;

    @Inject
    CorrectionKey key;

    @Inject
    Clock clock;

    /** Only what is accepted counts: when the rest of the transaction fails, so does this. The address itself is not kept. */
    void count(String address) {
        byte[] subject = key.hash("address", address);
        LocalDateTime now = InstantInUtc.of(clock.instant());
        LocalDateTime oldest = now.minus(IN);
        db.createNativeQuery("""
                        insert into correction_count (subject, suggestions, begun_at) values (?1, 1, ?2)
                        on duplicate key update
                            suggestions = if(begun_at < ?3, 1, suggestions + 1),
                            begun_at = if(begun_at < ?3, ?2, begun_at)""")
                .setParameter(1, subject)
                .setParameter(2, now)
                .setParameter(3, oldest)
                .executeUpdate();
        Number sent = (Number) db.createNativeQuery("select suggestions from correction_count where subject = ?1")
                .setParameter(1, subject)
                .getSingleResult();
        if (sent.intValue() > MOST) {
            throw new TooManyCorrections("A lot has come from your network in the last hour, so we stopped for now."
                    + " Wait an hour, then send this again");
        }
    }
}
