package org.flourishhub.syndication.inbound.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps this node below what Care Opinion allows: five requests a second, of which we take four, and half of that for
 * ten minutes after they said that it was too much.
 */
@ApplicationScoped
public class CareOpinionPace {

    private static final Duration USUAL = Duration.ofMillis(250);
    private static final Duration CALM = Duration.ofMinutes(10);
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofSeconds(60);

    private Clock clock;
    private Instant next = Instant.EPOCH;
    private Instant calmUntil = Instant.EPOCH;

    protected CareOpinionPace() {}

    @Inject
    public CareOpinionPace(Clock clock) {
        this.clock = clock;
    }

    /** Comes back when the next request may leave. */
    public void await() {
        pause(untilTurn());
    }

    /** They said "too much": nothing leaves until their counter starts anew. */
    public synchronized void tooMuch(String resetEpochSeconds) {
        Instant now = clock.instant();
        calmUntil = now.plus(CALM);
        Instant wanted = now.plus(untilReset(resetEpochSeconds, now));
        next = wanted.isAfter(next) ? wanted : next;
    }

    /** Takes a turn and says how long it is until then. */
    public synchronized Duration untilTurn() {
        Instant now = clock.instant();
        Instant turn = next.isAfter(now) ? next : now;
        next = turn.plus(calmUntil.isAfter(now) ? USUAL.multipliedBy(2) : USUAL);
        return Duration.between(now, turn);
    }

    private static Duration untilReset(String epochSeconds, Instant now) {
        if (epochSeconds == null || !epochSeconds.strip().matches("\\d{1,12}")) {
            return LEAST;
        }
        Duration wait = Duration.between(now, Instant.ofEpochSecond(Long.parseLong(epochSeconds.strip())));
        if (wait.compareTo(LEAST) < 0) {
            return LEAST;
        }
        return wait.compareTo(MOST) > 0 ? MOST : wait;
    }

    private static void pause(Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        while (end - System.nanoTime() > 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
