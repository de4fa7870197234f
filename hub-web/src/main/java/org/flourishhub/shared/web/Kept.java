package org.flourishhub.shared.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How a page may be kept for the next visitor.
 *
 * @param shows the ids of all listings whose words are on it: when one of them changes, it is made anew
 * @param longest how long, when none of them does
 * @param longestAfterChange how long, when something public changed so shortly before that the search index may not know it yet
 */
public record Kept(Set<UUID> shows, Duration longest, Duration longestAfterChange) {
    /** What is new beside it, and was not there when the page was made, is seen after so long. */
    public static final Duration LONGEST = Duration.ofMinutes(15);

    public Kept {
        shows = Set.copyOf(shows);
    }

    /** A page of which nothing comes from the search index; it is made anew as soon as one of its dates is over. */
    public static Kept untilOver(Set<UUID> shows, Stream<Instant> over, Instant now) {
        Duration longest = over.map(end -> Duration.between(now, end))
                .filter(left -> left.compareTo(LONGEST) < 0)
                .min(Comparator.naturalOrder())
                .orElse(LONGEST);
        return new Kept(shows, longest, longest);
    }
}
