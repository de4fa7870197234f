package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.flourishhub.search.IndexTaskRows.Row;
import org.flourishhub.shared.InstantInUtc;

/** A worker gives back one listing it borrowed, if it still has it. */
@ApplicationScoped
public class SettleIndexTask {
    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /**
     * They are in the index: their rows go all at once. Rows that somebody else holds at this moment are passed over, so
     * that this never waits for anybody while it holds some itself. Returns the claims that are left to be settled singly.
     */
    @Transactional
    public List<IndexBatch.Claim> doneTogether(List<IndexBatch.Claim> claims) {
        try {
            return doneTogether(new IndexTaskRows(db.unwrap(Connection.class)), claims);
        } catch (SQLException e) {
            throw new IllegalStateException("What is in the index could not be taken off the queue", e);
        }
    }

    /** One kind after the other, so that each is found by the key. */
    private static List<IndexBatch.Claim> doneTogether(IndexTaskRows rows, List<IndexBatch.Claim> claims)
            throws SQLException {
        Set<IndexBatch.Claim> left = new LinkedHashSet<>(claims);
        Map<Kind, List<UUID>> kinds = claims.stream()
                .collect(Collectors.groupingBy(
                        IndexBatch.Claim::kind, Collectors.mapping(IndexBatch.Claim::listingId, Collectors.toList())));
        for (Kind kind : kinds.keySet()) {
            List<UUID> done = rows.lockFree(kind, kinds.get(kind)).stream()
                    .filter(row -> left.remove(row.claimed(row.claimedUntil())))
                    .map(Row::listingId)
                    .toList();
            if (!done.isEmpty()) {
                rows.remove(kind, done);
            }
        }
        return List.copyOf(left);
    }

    /** It is in the index: the row goes, or waits again when the listing has changed meanwhile. */
    @Transactional
    public void done(IndexBatch.Claim claim) {
        int gone = db.createNativeQuery("""
                        delete from index_task
                        where kind = ?1 and listing_id = ?2 and generation = ?3 and claimed_until = ?4""")
                .setParameter(1, claim.kind().name())
                .setParameter(2, claim.listingId().toString())
                .setParameter(3, claim.generation())
                .setParameter(4, InstantInUtc.of(claim.until()))
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
                .setParameter(3, InstantInUtc.of(claim.until()))
                .getResultList();
        mine.forEach(task -> tell.accept((IndexTask) task));
    }
}
