package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/** Searches that found nothing, on their way to be counted: searching itself waits for no database. */
@ApplicationScoped
public class MissedSearches {
    /** When more come at once than can be counted, the rest is passed over. */
    private static final int MOST = 500;

    private final BlockingQueue<MissedSearch> waiting = new ArrayBlockingQueue<>(MOST);

    @Inject
    CountMissedWords count;

    /** Remembers it for some seconds when nothing at all was found for plain words; only then it asks who the visitor is. */
    public void note(SearchResults results, Supplier<String> visitor) {
        SearchQuery query = results.query();
        boolean missed =
                results.total() == 0 && query.page() == 1 && !query.text().isEmpty();
        if (missed && !query.isNarrowed() && query.near().isEmpty()) {
            waiting.offer(new MissedSearch(query.text(), visitor.get()));
        }
    }

    /** Counts what has come since the last time. What cannot be counted now is lost: it is only a hint. */
    public void countAll() {
        for (MissedSearch search = waiting.poll(); search != null; search = waiting.poll()) {
            count.count(search);
        }
    }
}
