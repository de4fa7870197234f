package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fills the second index with every public listing, by pages in the order of their ids, several pages at a time. */
@ApplicationScoped
public class FillIndex {
    private static final int PAGE = 250;
    private static final int PAGES_AT_ONCE = 8;

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
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (Kind kind : Kind.values()) {
                UUID begin = kind == from ? after : null;
                if (kind.compareTo(from) >= 0 && !fill(kind, begin, progress, workers)) {
                    return false;
                }
            }
            return true;
        } finally {
            workers.shutdown();
        }
    }

    private boolean fill(Kind kind, UUID after, Progress progress, ExecutorService workers) {
        UUID last = after;
        List<UUID> some;
        do {
            some = ids.after(kind, last, PAGE * PAGES_AT_ONCE);
            write(kind, some, workers);
            last = some.isEmpty() ? last : some.get(some.size() - 1);
            if (!progress.reached(kind, last, some.size())) {
                return false;
            }
        } while (some.size() == PAGE * PAGES_AT_ONCE);
        return true;
    }

    private void write(Kind kind, List<UUID> some, ExecutorService workers) {
        List<Future<?>> pages = new ArrayList<>();
        for (int first = 0; first < some.size(); first += PAGE) {
            List<UUID> page = some.subList(first, Math.min(first + PAGE, some.size()));
            pages.add(workers.submit(() -> indexes.write(indexes.second(), listings.read(kind, page), List.of())));
        }
        pages.forEach(FillIndex::await);
    }

    private static void await(Future<?> page) {
        try {
            page.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
