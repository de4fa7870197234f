package org.flourishhub.changes.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.flourishhub.changes.PublicChanges;
import org.flourishhub.shared.web.InWords;
import org.flourishhub.shared.web.Kept;

/** The pages that are kept on this node. */
@ApplicationScoped
class KeptPages {
    /** Where a request carries the revision before its page was begun. */
    static final String REVISION = KeptPages.class.getName();

    private static final int MOST_BYTES = 48 << 20;
    /** The search index follows within seconds. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    /** After more than that, all pages are made anew. */
    private static final int MOST_CHANGES = 1_000;

    @Inject
    PublicChanges changes;

    @Inject
    Clock clock;

    private final MadePages pages = new MadePages(MOST_BYTES, revision -> changes.changedAfter(revision, MOST_CHANGES));

    long revision() {
        return changes.revision();
    }

    /** As it was packed. */
    Optional<byte[]> at(String address, long revision) {
        return pages.at(address, revision, clock.instant()).map(MadePages.Made::packed);
    }

    void keep(String address, long revision, byte[] packed, Kept how) {
        pages.keep(address, revision, new MadePages.Made(packed, how.shows(), until(how, revision)));
    }

    /** No longer than this day, for a page says which times are over. */
    private Instant until(Kept how, long revision) {
        Instant now = clock.instant();
        Duration most = isSettled(revision, now) ? how.longest() : how.longestAfterChange();
        Instant tomorrow = LocalDate.ofInstant(now, InWords.SHEFFIELD)
                .plusDays(1)
                .atStartOfDay(InWords.SHEFFIELD)
                .toInstant();
        Instant longest = now.plus(most);
        return longest.isBefore(tomorrow) ? longest : tomorrow;
    }

    /** Whether the latest change is so long ago that the search index knows it, or is ill and says so. */
    static boolean isSettled(long revision, Instant now) {
        return PublicChanges.momentOf(revision).isBefore(now.minus(SETTLED));
    }
}
