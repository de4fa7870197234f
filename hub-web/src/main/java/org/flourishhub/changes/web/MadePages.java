package org.flourishhub.changes.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pages as they were made while nothing public changed. With the first change all of them are forgotten at once, so no word
 * that was taken back stays in here either.
 */
final class MadePages {
    private final int mostBytes;
    private final Duration longest;
    private final Map<String, Page> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long revision = Long.MIN_VALUE;
    private int bytes;

    /** {@code longest} is how long a page may be shown that counts days or asks the search index, which follows a little later. */
    MadePages(int mostBytes, Duration longest) {
        this.mostBytes = mostBytes;
        this.longest = longest;
    }

    /** The page at an address, if it was made of what is public now. */
    synchronized Optional<byte[]> at(String address, long now, Instant moment) {
        forgetOlderThan(now);
        return Optional.ofNullable(pages.get(address))
                .filter(page -> now == revision && moment.isBefore(page.made().plus(longest)))
                .map(Page::html);
    }

    /** {@code was} is the revision before the page was begun: what changed meanwhile may be in it or not. */
    synchronized void keep(String address, long was, Instant moment, byte[] html) {
        forgetOlderThan(was);
        if (was != revision || html.length > mostBytes / 16) {
            return;
        }
        Page before = pages.put(address, new Page(moment, html));
        bytes += html.length - (before == null ? 0 : before.html().length);
        Iterator<Page> longestUnread = pages.values().iterator();
        while (bytes > mostBytes) {
            bytes -= longestUnread.next().html().length;
            longestUnread.remove();
        }
    }

    private void forgetOlderThan(long now) {
        if (now > revision) {
            revision = now;
            pages.clear();
            bytes = 0;
        }
    }

    private record Page(Instant made, byte[] html) {}
}
