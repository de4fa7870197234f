package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A sender takes the next delivery that is due, on any node; no two senders get the same one. */
@ApplicationScoped
public class ClaimDelivery {
    /** Three times as long as an attempt can take, so that only a dead sender's delivery is taken over. */
    static final Duration LEASE = Duration.ofSeconds(60);

    @Inject
    Deliveries deliveries;

    @Inject
    Clock clock;

    /** {@code null} when nothing is due, or others are busy with all of it. */
    @Transactional
    public DeliveryClaim claim() {
        Instant now = clock.instant();
        for (UUID candidate : deliveries.candidates(now)) {
            Optional<Delivery> free = deliveries.lockIfFree(candidate, now);
            if (free.isPresent() && free.get().isOvertaken(now)) {
                free.get().cancel();
            } else if (free.isPresent()
                    && deliveries.hasRoomFor(free.get().subscription().id(), now)) {
                return free.get().claim(now, LEASE);
            }
        }
        return null;
    }
}
