package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.courtesy.Budget;
import org.flourishhub.shared.InstantInUtc;
import org.flourishhub.shared.NotFound;

/** Every feed the hub reads. */
@ApplicationScoped
public class Feeds {
    @Inject
    EntityManager db;

    @Inject
    Budget budget;

    public Feed get(UUID id) {
        return found(db.find(Feed.class, id));
    }

    /** For changing it: a person's click and a node's reading never undo one another. Needs a transaction. */
    Feed lock(UUID id) {
        return found(db.find(Feed.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Feed> findByUrl(String url) {
        return db.createQuery("select f from Feed f where f.url = :url", Feed.class)
                .setParameter("url", url)
                .getResultStream()
                .findFirst();
    }

    /** All of them, A to Z. */
    public List<Feed> all() {
        return db.createQuery("select f from Feed f order by f.name, f.id", Feed.class)
                .getResultList();
    }

    /** Those whose name has {@code words} in it, all of them for an empty text: first those in trouble, then A to Z. */
    public List<Feed> named(String words, int first, int most) {
        return db.createQuery(
                        "select f from Feed f where :words = '' or locate(:words, f.name) > 0"
                                + " order by case when f.health.lastProblem is null then 1 else 0 end, f.name, f.id",
                        Feed.class)
                .setParameter("words", words)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many have {@code words} in their names; all of them for an empty text. */
    public long countNamed(String words) {
        return db.createQuery("select count(f) from Feed f where :words = '' or locate(:words, f.name) > 0", Long.class)
                .setParameter("words", words)
                .getSingleResult();
    }

    /**
     * What is due, on a host that may be asked, and nobody else is reading. First those whose reader never came back: they
     * may be half read, and wait for no timetable. Feeds of a host that rests are not even claimed, so that they keep every wish. Rows another node is claiming at this moment are passed over.
     */
    List<Feed> lockDue(int most, Instant now) {
        List<Feed> due = new ArrayList<>(lock("claimed_until < ?1 order by claimed_until", most, now));
        if (due.size() < most) {
            due.addAll(
                    lock("claimed_until is null and next_due_at <= ?1 order by next_due_at", most - due.size(), now));
        }
        return due;
    }

    @SuppressWarnings("unchecked")
    private List<Feed> lock(String which, int most, Instant now) {
        return db.createNativeQuery("""
                        select * from feed
                        where status = 'ACTIVE'
                        and not exists (select 1 from host where host.name = feed.host
                            and (host.resting_until > ?1 or host.spent_until > ?3))
                        and %s
                        limit ?2 for update skip locked""".formatted(which), Feed.class)
                .setParameter(1, InstantInUtc.of(now))
                .setParameter(2, most)
                .setParameter(3, InstantInUtc.of(now.plus(budget.allowance())))
                .getResultList();
    }

    /** Past the middle of its time, a claim is made longer: a feed with many entries takes a while. */
    void stretchClaim(UUID id, Instant middle, Instant until) {
        db.createQuery(
                        "update Feed f set f.turn.claimedUntil = :until where f.id = :id and f.turn.claimedUntil < :middle")
                .setParameter("until", until)
                .setParameter("id", id)
                .setParameter("middle", middle)
                .executeUpdate();
    }

    /** Whether a claim still holds, which is asked so often that only the answer is fetched. */
    boolean isClaimed(FeedClaim claim, Instant now) {
        return !db.createNativeQuery("select 1 from feed where id = ?1 and claimed_at = ?2 and claimed_until > ?3")
                .setParameter(1, claim.feedId().toString())
                .setParameter(2, InstantInUtc.of(claim.claimedAt()))
                .setParameter(3, InstantInUtc.of(now))
                .getResultList()
                .isEmpty();
    }

    /** It is there at once, so that more can be said of it in the same transaction. */
    void add(Feed feed) {
        db.persist(feed);
        db.flush();
    }

    private static Feed found(Feed feed) {
        if (feed == null) {
            throw new NotFound();
        }
        return feed;
    }
}
