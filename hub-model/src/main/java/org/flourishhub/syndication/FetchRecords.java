package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.NotFound;
import org.flourishhub.stories.StoryWithdrawn;

/** What partners' sites answered in the last days. */
@ApplicationScoped
public class FetchRecords {
    @Inject
    EntityManager db;

    @Inject
    FeedLedger ledger;

    public FetchRecord get(UUID id) {
        FetchRecord found = db.find(FetchRecord.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** The latest first; {@code first} counts from 0. */
    public List<FetchRecord> of(UUID feedId, int first, int most) {
        return db.createQuery(
                        "select f from FetchRecord f where f.feedId = :feed order by f.fetchedAt desc, f.id",
                        FetchRecord.class)
                .setParameter("feed", feedId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long countOf(UUID feedId) {
        return db.createQuery("select count(f) from FetchRecord f where f.feedId = :feed", Long.class)
                .setParameter("feed", feedId)
                .getSingleResult();
    }

    /** The latest that can be read again. */
    public Optional<FetchRecord> latestToRead(UUID feedId) {
        return db.createQuery(
                        "select f from FetchRecord f where f.feedId = :feed and f.body is not null order by f.fetchedAt"
                                + " desc, f.id",
                        FetchRecord.class)
                .setParameter("feed", feedId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The answer in which its words stand: often the same words come again and again, and are kept once. */
    public Optional<FetchRecord> withWordsOf(FetchRecord record) {
        return db.createQuery(
                        "select f from FetchRecord f where f.feedId = :feed and f.bodyHash = :hash and f.body is not null"
                                + " order by f.fetchedAt desc, f.id",
                        FetchRecord.class)
                .setParameter("feed", record.feedId())
                .setParameter("hash", record.bodyHash())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How much room the answers of a feed take, in bytes, and whether the words of {@code bodyHash} are among them. */
    Kept kept(UUID feedId, String bodyHash) {
        Object[] row = (Object[]) db.createNativeQuery("""
                        select coalesce(sum(packed_size), 0), coalesce(sum(body_hash = ?2 and body is not null), 0)
                        from feed_fetch where feed_id = ?1""")
                .setParameter(1, feedId.toString())
                .setParameter(2, bodyHash)
                .getSingleResult();
        return new Kept(((Number) row[0]).longValue(), ((Number) row[1]).intValue() > 0);
    }

    record Kept(long bytes, boolean sameWords) {}

    /** Beside the latest answer: what was read from it, unless that was noted before, or its words are kept elsewhere. */
    void noteTaken(UUID feedId, List<TakenEntry> taken) {
        byte[] packed = Packed.of(TakenEntry.written(taken));
        db.createNativeQuery("""
                        update feed_fetch f
                        join (select id from feed_fetch where feed_id = ?1 order by fetched_at desc, id limit 1) latest
                            on latest.id = f.id
                        set f.taken = ?2, f.items = ?3, f.packed_size = f.packed_size + ?4
                        where f.body is not null and f.taken is null""")
                .setParameter(1, feedId.toString())
                .setParameter(2, packed)
                .setParameter(3, taken.size())
                .setParameter(4, packed.length)
                .executeUpdate();
    }

    void add(FetchRecord record) {
        db.persist(record);
    }

    /** Returns how many went. */
    int removeBefore(Instant oldest) {
        return db.createQuery("delete from FetchRecord f where f.fetchedAt < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }

    /** When a feed's records take more room than {@code bytes}, the oldest go. */
    void keepWithin(UUID feedId, long bytes) {
        db.createNativeQuery("""
                        delete from feed_fetch where id in (
                            select id from (
                                select id, sum(packed_size) over (order by fetched_at desc, id) as with_all_newer
                                from feed_fetch where feed_id = ?1) records
                            where with_all_newer > ?2)""")
                .setParameter(1, feedId.toString())
                .setParameter(2, bytes)
                .executeUpdate();
    }

    /** For a story that was taken back, not a word may remain, in no answer of any feed it came through. */
    void on(@Observes StoryWithdrawn withdrawn) {
        ledger.tellersOf(withdrawn.storyId()).stream()
                .map(LedgerEntry::feedId)
                .distinct()
                .forEach(this::forget);
    }

    void forget(UUID feedId) {
        db.createQuery(
                        "update FetchRecord f set f.body = null, f.taken = null, f.packedSize = 0, f.forgotten = true where f.feedId = :feed"
                                + " and (f.body is not null or f.taken is not null)")
                .setParameter("feed", feedId)
                .executeUpdate();
    }
}
