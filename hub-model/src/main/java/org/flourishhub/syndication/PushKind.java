package org.flourishhub.syndication;

import java.time.Duration;

/** How somebody tells us that a feed has changed. */
public enum PushKind {
    /** It brings what is new, signed when we gave it a secret. */
    WEBSUB(Duration.ofDays(30)),
    /** It tells that something has changed, and not what. It forgets us after 25 hours, whatever it says. */
    RSS_CLOUD(Duration.ofHours(25));

    private static final Duration SHORTEST_PROMISE = Duration.ofMinutes(5);

    private final Duration longest;

    PushKind(Duration longest) {
        this.longest = longest;
    }

    Duration longest() {
        return longest;
    }

    /** How much of a promise we count on. */
    Duration believed(Duration promised) {
        Duration most = promised.compareTo(longest) > 0 ? longest : promised;
        return most.compareTo(SHORTEST_PROMISE) < 0 ? SHORTEST_PROMISE : most;
    }
}
