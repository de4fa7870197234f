package org.flourishhub.booklets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets booklets: paper does not change, but what is listed does. */
@ApplicationScoped
public class PruneBooklets {
    static final Duration KEPT = Duration.ofHours(2);
    static final int MOST_KEPT = 60;

    @Inject
    Booklets booklets;

    @Inject
    Clock clock;

    /** Returns how many were forgotten. */
    @Transactional
    public int prune() {
        return booklets.removeOld(clock.instant().minus(KEPT), MOST_KEPT);
    }
}
