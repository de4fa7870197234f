package org.flourishhub.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Some listings that one worker may write to the index, until its time is up. */
public record IndexBatch(List<Claim> claims) {
    /** The right to write one listing as it is at {@code generation} or later, until {@code until}. */
    public record Claim(Kind kind, UUID listingId, long generation, Instant until) {}

    public IndexBatch {
        claims = List.copyOf(claims);
    }

    /** Most likely others wait behind it. */
    boolean isFull() {
        return claims.size() >= ClaimIndexTasks.MOST;
    }

    public boolean isEmpty() {
        return claims.isEmpty();
    }
}
