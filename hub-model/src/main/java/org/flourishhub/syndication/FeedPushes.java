package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.InstantInUtc;

/** Every word that a hub has given us, or is to be asked for. */
@ApplicationScoped
public class FeedPushes {
    @Inject
    EntityManager db;

    @Inject
    Timetable timetable;

    @Inject
    Clock clock;

    List<FeedPush> of(UUID feedId) {
        return db.createQuery("select p from FeedPush p where p.feedId = :feed order by p.dueAt, p.id", FeedPush.class)
                .setParameter("feed", feedId)
                .getResultList();
    }

    /** How it stands with news at once; empty when the feed's site offers nothing of the kind. */
    public Optional<FeedTelling> telling(UUID feedId) {
        Instant now = clock.instant();
        return of(feedId).stream()
                .filter(push -> push.state() != PushState.ENDING)
                .map(push -> push.telling(now))
                .min(Comparator.comparing(
                                (FeedTelling telling) -> telling.since(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(FeedTelling::last, Comparator.nullsLast(Comparator.reverseOrder())));
    }

    Optional<FeedPush> find(UUID id) {
        return Optional.ofNullable(db.find(FeedPush.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<FeedPush> findByKey(String key) {
        return db.createQuery("select p from FeedPush p where p.callbackKey = :key", FeedPush.class)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those for which something is to be done; rows another node has in hand are passed over. */
    @SuppressWarnings("unchecked")
    List<FeedPush> lockDue(int most, Instant now) {
        return db.createNativeQuery(
                        "select * from feed_push where due_at <= ?1 order by due_at limit ?2 for update skip locked",
                        FeedPush.class)
                .setParameter(1, InstantInUtc.of(now))
                .setParameter(2, most)
                .getResultList();
    }

    /** Of feeds that are not read any more, nobody needs to tell us. */
    List<UUID> ofFeedsAtRest() {
        return db.createQuery(
                        "select p.id from FeedPush p, Feed f where f.id = p.feedId and f.status in :resting"
                                + " and p.state in :live",
                        UUID.class)
                .setParameter("resting", List.of(Feed.Status.PAUSED, Feed.Status.GONE))
                .setParameter("live", FeedPush.LIVE)
                .getResultList();
    }

    /** A hub tells us of every change, and has proved it: asking once a day is enough. */
    boolean isTold(UUID feedId) {
        return !db.createQuery(
                        "select p.id from FeedPush p where p.feedId = :feed and p.state = :active"
                                + " and p.pushedAt is not null and p.leaseUntil > :now",
                        UUID.class)
                .setParameter("feed", feedId)
                .setParameter("active", PushState.ACTIVE)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** When a feed must be read again for what was pushed, or hinted at, since {@code claim} began to read it. */
    Optional<Instant> nextReading(Feed feed, FeedClaim claim) {
        Object[] row =
                (Object[]) db.createNativeQuery("""
                        select (select count(*) from pushed_document where feed_id = ?1),
                            (select max(hinted_at) from feed_push where feed_id = ?1)""").setParameter(1, feed.id()).getSingleResult();
        Instant hinted = InstantInUtc.from(row[1]);
        if (((Number) row[0]).intValue() > 0) {
            return Optional.of(clock.instant());
        }
        return hinted != null && hinted.isAfter(claim.claimedAt())
                ? Optional.of(timetable.afterAHint(feed.url(), feed.health().lastFetchedAt(), clock.instant()))
                : Optional.empty();
    }

    void add(FeedPush push) {
        db.persist(push);
    }

    void remove(FeedPush push) {
        db.remove(push);
    }
}
