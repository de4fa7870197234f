package org.flourishhub.changes.web;

import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Pages as they were made, until something that stands on them changes. Whatever was changed or taken back is forgotten before
 * the next page is handed out, so no word that was taken back stays in here either.
 */
final class MadePages {
    /** What has changed since there was a revision; empty when it is too much to look through. */
    interface Changes {
        Optional<Set<UUID>> since(long revision);
    }

    /**
     * A page.
     *
     * @param shows the ids of all that stands on it
     * @param until when it is made anew in any case
     */
    record Made(byte[] packed, Set<UUID> shows, Instant until) {}

    private final int mostBytes;
    private final Changes changes;
    private final Map<String, Made> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long revision = Long.MIN_VALUE;
    private int bytes;

    MadePages(int mostBytes, Changes changes) {
        this.mostBytes = mostBytes;
        this.changes = changes;
    }

    /** The page at an address, if what it shows is as it is now. */
    synchronized Optional<Made> at(String address, long now, Instant moment) {
        forgetWhatChanged(now);
        return Optional.ofNullable(pages.get(address)).filter(page -> now == revision && moment.isBefore(page.until()));
    }

    /** {@code was} is the revision before the page was begun: what changed meanwhile may be in it or not. */
    synchronized void keep(String address, long was, Made page) {
        forgetWhatChanged(was);
        if (was != revision || page.packed().length > mostBytes / 16) {
            return;
        }
        Made before = pages.put(address, page);
        bytes += page.packed().length - (before == null ? 0 : before.packed().length);
        Iterator<Made> longestUnread = pages.values().iterator();
        while (bytes > mostBytes) {
            bytes -= longestUnread.next().packed().length;
            longestUnread.remove();
        }
    }

    private void forgetWhatChanged(long now) {
        if (now <= revision) {
            return;
        }
        Optional<Set<UUID>> changed = pages.isEmpty() ? Optional.of(Set.of()) : changes.since(revision);
        pages.values().removeIf(page -> changed.isEmpty() || !Collections.disjoint(page.shows(), changed.get()));
        bytes = pages.values().stream().mapToInt(page -> page.packed().length).sum();
        revision = now;
    }
}
