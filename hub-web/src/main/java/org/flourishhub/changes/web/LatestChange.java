package org.flourishhub.changes.web;

import java.time.Duration;
import java.time.Instant;

/** Since when this node has known the latest change of anything public. */
final class LatestChange {
    /** The search index follows within seconds; so long after a change it knows it, or is ill and says so. */
    static final Duration SETTLED = Duration.ofMinutes(1);

    private volatile Seen seen = new Seen(Long.MIN_VALUE, Instant.MAX);

    void see(long revision, Instant now) {
        if (revision != seen.revision()) {
            seen = new Seen(revision, now);
        }
    }

    /** Whether nothing has changed after this revision, and so long ago that the search index knows all of it. */
    boolean isSettled(long revision, Instant now) {
        Seen last = seen;
        return last.revision() == revision && last.since().isBefore(now.minus(SETTLED));
    }

    private record Seen(long revision, Instant since) {}
}
