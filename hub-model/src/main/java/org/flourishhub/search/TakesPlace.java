package org.flourishhub.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One date of an event as the index keeps it: a range of whole seconds, such as {@code [2026-11-24T10:00:00Z TO 2026-11-24T12:00:00Z]}. */
record TakesPlace(Instant startsAt, Instant overAt) {
    TakesPlace {
        startsAt = startsAt.truncatedTo(ChronoUnit.SECONDS);
        overAt = overAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A date that is one moment is written by the index as that moment alone. */
    static TakesPlace read(String kept) {
        String[] halves = kept.replaceAll("[\\[\\]]", "").split(" TO ");
        return new TakesPlace(Instant.parse(halves[0]), Instant.parse(halves[halves.length - 1]));
    }

    boolean meets(Instant from, Instant until) {
        return startsAt.isBefore(until) && overAt.isAfter(from);
    }

    @Override
    public String toString() {
        return "[" + startsAt + " TO " + overAt + "]";
    }
}
