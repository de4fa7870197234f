package org.flourishhub.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Pages of listings on their way into an index, several at a time. They are reported in their order: all before the last one reported are in. */
final class PagesUnderWay implements AutoCloseable {
    /** Hears of the next page that is in, by its last listing and their number, and answers whether to go on. */
    interface Reached {
        boolean page(UUID last, int more);
    }

    private record Page(UUID last, int size, Future<?> written) {}

    private final Deque<Page> pages = new ArrayDeque<>();
    private final ExecutorService workers;
    private final int most;

    PagesUnderWay(int workers) {
        this.workers = Executors.newFixedThreadPool(workers);
        this.most = 2 * workers;
    }

    /** Waits for the first when many are under way; answers whether to go on. */
    boolean add(UUID last, int size, Runnable writing, Reached reached) {
        pages.add(new Page(last, size, workers.submit(writing)));
        return pages.size() < most || next(reached);
    }

    /** Waits for all of them; answers whether to go on. */
    boolean finish(Reached reached) {
        boolean goOn = true;
        while (goOn && !pages.isEmpty()) {
            goOn = next(reached);
        }
        return goOn;
    }

    private boolean next(Reached reached) {
        Page page = pages.remove();
        await(page);
        return reached.page(page.last(), page.size());
    }

    /** What has begun is written to its end, what has not is left: nobody writes any more once this returns. */
    @Override
    public void close() {
        pages.forEach(page -> page.written().cancel(false));
        workers.shutdown();
        try {
            // a page in the hands of Solr has its own, shorter limit of time
            workers.awaitTermination(SolrConnection.SECONDS_TO_ARRANGE + 60L, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Page page) {
        try {
            page.written().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
