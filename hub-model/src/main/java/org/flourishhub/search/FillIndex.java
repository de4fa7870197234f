package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Fills the second index with every public listing, by pages in the order of their ids. While Solr takes in one page others are
 * read, so that neither waits for the other.
 */
@ApplicationScoped
public class FillIndex {
    private static final int PAGE = 250;
    private static final int IDS_AT_ONCE = 20 * PAGE;

    @Inject
    PublicListings ids;

    @Inject
    ReadForIndex listings;

    @Inject
    TwoIndexes indexes;

    /** Hears how far it is, and answers whether to go on. */
    interface Progress {
        boolean reached(Kind kind, UUID after, int more);
    }

    /** Goes on from a kind and the last one of it that is in; answers whether it came to the end. */
    boolean fill(Kind from, UUID after, Progress progress) {
        // one more than can be at work at once, for one always waits for the database or the disk
        int workers = Runtime.getRuntime().availableProcessors() + 1;
        try (PagesUnderWay pages = new PagesUnderWay(workers)) {
            for (Kind kind : Kind.values()) {
                UUID begin = kind == from ? after : null;
                if (kind.compareTo(from) >= 0 && !fill(kind, begin, progress, pages)) {
                    return false;
                }
            }
            return true;
        }
    }

    private boolean fill(Kind kind, UUID after, Progress progress, PagesUnderWay pages) {
        PagesUnderWay.Reached reached = (last, more) -> progress.reached(kind, last, more);
        UUID last = after;
        List<UUID> some;
        do {
            some = ids.after(kind, last, IDS_AT_ONCE);
            for (int first = 0; first < some.size(); first += PAGE) {
                List<UUID> page = some.subList(first, Math.min(first + PAGE, some.size()));
                last = page.get(page.size() - 1);
                if (!pages.add(last, page.size(), () -> write(kind, page), reached)) {
                    return false;
                }
            }
        } while (some.size() == IDS_AT_ONCE);
        return pages.finish(reached);
    }

    private void write(Kind kind, List<UUID> page) {
        indexes.write(indexes.second(), listings.read(kind, page), List.of());
    }
}
