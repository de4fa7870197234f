package org.flourishhub.shared.web;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * How a page may be kept for the next visitor.
 *
 * @param shows the ids of all listings whose words are on it: when one of them changes, it is made anew
 * @param longest how long, when none of them does
 * @param longestAfterChange how long, when something public changed so shortly before that the search index may not know it yet
 */
public record Kept(Set<UUID> shows, Duration longest, Duration longestAfterChange) {
    public Kept {
        shows = Set.copyOf(shows);
    }
}
