package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

/** A worker gives back one listing it borrowed, if it still has it. */
@ApplicationScoped
public class SettleIndexTask {
    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** It is in the index: the row goes, or waits again when the listing has changed meanwhile. */
    @Transactional
    public void done(IndexBatch.Claim claim) {
        int gone = db.createNativeQuery("""
                        delete from index_task
                        where kind = ?1 and listing_id = ?2 and generation = ?3 and claimed_until = ?4""")
                .setParameter(1, claim.kind().name())
                .setParameter(2, claim.listingId().toString())
                .setParameter(3, claim.generation())
                .setParameter(4, LocalDateTime.ofInstant(claim.until(), ZoneOffset.UTC))
                .executeUpdate();
        if (gone == 0) {
            ifStillMine(claim, IndexTask::letGo);
        }
    }

    @Transactional
    public void waitForSolr(IndexBatch.Claim claim, String problem) {
        Instant now = clock.instant();
        ifStillMine(claim, task -> task.waitForSolr(problem, now));
    }

    @Transactional
    public void refused(IndexBatch.Claim claim, String problem) {
        Instant now = clock.instant();
        ifStillMine(claim, task -> task.refused(problem, now));
    }

    private void ifStillMine(IndexBatch.Claim claim, Consumer<IndexTask> tell) {
        List<?> mine = db.createNativeQuery("""
                        select * from index_task
                        where kind = ?1 and listing_id = ?2 and claimed_until = ?3 for update""", IndexTask.class)
                .setParameter(1, claim.kind().name())
                .setParameter(2, claim.listingId().toString())
                .setParameter(3, LocalDateTime.ofInstant(claim.until(), ZoneOffset.UTC))
                .getResultList();
        mine.forEach(task -> tell.accept((IndexTask) task));
    }
}
