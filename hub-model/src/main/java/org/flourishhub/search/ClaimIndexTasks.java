package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Instant until = now.plusSeconds(leaseSeconds);
        if (!due.isEmpty() && due.get(0).goesAlone()) {
            due.get(0).claim(until);
            return new IndexBatch(List.of(due.get(0).claimed()));
        }
        return new IndexBatch(
                due.stream()
                        .filter(task -> !task.goesAlone())
                        .collect(Collectors.groupingBy(IndexTask::kind))
                        .entrySet()
                        .stream()
                        .flatMap(some -> claim(some.getKey(), some.getValue(), until))
                        .toList());
    }

    /** All of them in one statement: what a batch costs is the number of its statements. */
    private Stream<IndexBatch.Claim> claim(Kind kind, List<IndexTask> tasks, Instant until) {
        db.createQuery("update IndexTask t set t.claimedUntil = :until where t.kind = :kind and t.listingId in :ids")
                .setParameter("until", until)
                .setParameter("kind", kind)
                .setParameter("ids", tasks.stream().map(IndexTask::listingId).toList())
                .executeUpdate();
        return tasks.stream().map(task -> task.claimed(until));
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
