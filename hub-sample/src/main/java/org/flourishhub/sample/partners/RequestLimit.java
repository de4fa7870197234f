package org.flourishhub.sample.partners;

import java.time.Clock;

/** At most so many requests in each second, counted anew when the next second begins. */
final class RequestLimit {
    private final int perSecond;
    private final Clock clock;
    private long second;
    private int used;

    RequestLimit(int perSecond, Clock clock) {
        this.perSecond = perSecond;
        this.clock = clock;
    }

    synchronized boolean allowsOneMore() {
        long now = clock.instant().getEpochSecond();
        if (now != second) {
            second = now;
            used = 0;
        }
        return ++used <= perSecond;
    }

    synchronized Answer tell(Answer answer) {
        return answer.with("X-RateLimit-Limit", String.valueOf(perSecond))
                .with("X-RateLimit-Remaining", String.valueOf(Math.max(0, perSecond - used)))
                .with("X-RateLimit-Reset", String.valueOf(second + 1));
    }
}
