package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
        Set<IndexBatch.Claim> left = new LinkedHashSet<>(claims);
        lockFree(claims).stream()
                .filter(task -> left.remove(task.claimed()))
                .collect(Collectors.groupingBy(
                        IndexTask::kind, Collectors.mapping(IndexTask::listingId, Collectors.toList())))
                .forEach(this::remove);
        return List.copyOf(left);
    }

    private void remove(Kind kind, List<UUID> ids) {
        db.createQuery("delete from IndexTask t where t.kind = :kind and t.listingId in :ids")
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** One kind after the other, so that each is found by the key. */
    private List<IndexTask> lockFree(List<IndexBatch.Claim> claims) {
        List<IndexTask> free = new ArrayList<>();
        claims.stream()
                .collect(Collectors.groupingBy(
                        IndexBatch.Claim::kind,
                        Collectors.mapping(claim -> claim.listingId().toString(), Collectors.toList())))
                .forEach((kind, ids) -> free.addAll(lockFree(kind, ids)));
        return free;
    }

    @SuppressWarnings("unchecked")
    private List<IndexTask> lockFree(Kind kind, List<String> ids) {
        String places = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        Query query = db.createNativeQuery(
                "select * from index_task where kind = ? and listing_id in (" + places + ") for update skip locked",
                IndexTask.class);
        query.setParameter(1, kind.name());
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 2, ids.get(i));
        }
        return query.getResultList();
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
