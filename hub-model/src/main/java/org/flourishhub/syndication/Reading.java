package org.flourishhub.syndication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What one reading of a feed found.
 *
 * @param items entries to take in, oldest first; those known to be unchanged may have been left out
 * @param present the keys of every entry that was there, unchanged ones too
 * @param covers how much of what the partner publishes the reading could see
 * @param oldest the date of the oldest entry that was there; {@code null} without dates
 * @param newest the date of the newest entry
 */
public record Reading(
        UUID feedId, List<FeedItem> items, Set<String> present, Covers covers, Instant oldest, Instant newest) {

    /** Together in one transaction: most feeds have fewer entries, and a transaction stays short. */
    private static final int PORTION = 50;

    /** How much of what a partner publishes one reading sees, and so what it means when an entry is not there. */
    public enum Covers {
        /** The newest entries: an older one has simply left at the end. */
        THE_NEWEST,
        /** All of them: one that is not there has been taken back, or is hidden. */
        EVERYTHING,
        /** Some: nothing follows from an absence. */
        A_PART
    }

    public Reading {
        items = List.copyOf(items);
        present = Set.copyOf(present);
    }

    /** What is to be taken in, portion by portion. Listings are not: a directory is taken in by an import. */
    public List<List<FeedItem>> portions() {
        List<FeedItem> entries =
                items.stream().filter(item -> !(item instanceof ListingItem)).toList();
        List<List<FeedItem>> portions = new ArrayList<>();
        for (int first = 0; first < entries.size(); first += PORTION) {
            portions.add(entries.subList(first, Math.min(first + PORTION, entries.size())));
        }
        return portions;
    }

    /** With these keys among those that were there. */
    Reading besides(Set<String> others) {
        Set<String> all = new HashSet<>(present);
        all.addAll(others);
        return new Reading(feedId, items, all, covers, oldest, newest);
    }
}
