package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.flourishhub.shared.Actor;

/**
 * An administrator of the hub has the whole index written anew. It is never emptied first: searching goes on, and each
 * listing is replaced in its turn.
 */
@ApplicationScoped
public class ReindexEverything {
    private static final int BATCH = 500;

    @Inject
    PublicListings listings;

    @Inject
    IndexQueue queue;

    @Inject
    IndexContents index;

    /**
     * Queues every public listing, and every one that is in the index though it should not be; the queue's workers do the
     * rest. {@code progress} hears after each batch how many are queued so far. Returns how many that were in the end.
     *
     * @throws SearchUnavailable when Solr cannot say what is in the index; what was queued before stays queued
     */
    public long reindex(Actor administrator, LongConsumer progress) {
        administrator.mustBeHubAdministrator();

        long queued = 0;
        for (Kind kind : Kind.values()) {
            queued = queueAll(kind, queued, progress);
        }
        for (IndexContents.Entry entry : index.entries()) {
            if (!listings.holds(entry.kind(), entry.id())) {
                queue.noteInBackground(entry.kind(), List.of(entry.id()));
                queued++;
            }
        }
        progress.accept(queued);
        return queued;
    }

    private long queueAll(Kind kind, long before, LongConsumer progress) {
        long queued = before;
        UUID last = null;
        List<UUID> ids;
        do {
            ids = listings.after(kind, last, BATCH);
            queue.noteInBackground(kind, ids);
            queued += ids.size();
            progress.accept(queued);
            last = ids.isEmpty() ? last : ids.get(ids.size() - 1);
        } while (ids.size() == BATCH);
        return queued;
    }
}
