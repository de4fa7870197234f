package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flourishhub.shared.InstantInUtc;

/** A worker borrows what waits. The rows are locked for a moment only: no change to a listing ever waits for Solr. */
@ApplicationScoped
public class ClaimIndexTasks {
    /** In one batch; when so many wait, there are probably more. */
    static final int MOST = 200;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** Much longer than reading and writing a batch may take; and after a crash, how long its listings wait. */
    @Inject
    @ConfigProperty(name = "hub.index.lease.seconds", defaultValue = "30")
    int leaseSeconds;

    /** Empty when nothing waits. */
    @Transactional
    public IndexBatch claim() {
        Instant now = clock.instant();
        List<IndexTask> due = due(now);
        List<IndexTask> mine = due.isEmpty() || due.get(0).goesAlone()
                ? due.subList(0, Math.min(1, due.size()))
                : due.stream().filter(task -> !task.goesAlone()).toList();
        mine.forEach(task -> task.claim(now.plusSeconds(leaseSeconds)));
        return new IndexBatch(mine.stream().map(IndexTask::claimed).toList());
    }

    @SuppressWarnings("unchecked")
    private List<IndexTask> due(Instant now) {
        return db.createNativeQuery("""
                        select * from index_task
                        where not_before <= ?1 and (claimed_until is null or claimed_until < ?1)
                        order by alone, background, not_before
                        limit ?2 for update skip locked""", IndexTask.class)
                .setParameter(1, InstantInUtc.of(now))
                .setParameter(2, MOST)
                .getResultList();
    }
}
