package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.InstantInUtc;
import org.flourishhub.shared.NotFound;

/** Every delivery of the hub: what is due, what was told, what went wrong. */
@ApplicationScoped
public class Deliveries {
    /** A slow receiver never holds more than so many of the hub's senders. */
    static final long MOST_AT_ONCE_TO_ONE = 2;

    private static final int CANDIDATES = 20;

    @Inject
    EntityManager db;

    public Delivery get(UUID id) {
        return found(db.find(Delivery.class, id));
    }

    Delivery getLocked(UUID id) {
        return found(db.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Delivery found(Delivery delivery) {
        if (delivery == null) {
            throw new NotFound();
        }
        return delivery;
    }

    /** What a subscriber was told or is to be told, newest first; {@code first} counts from 0. */
    public List<Delivery> of(UUID subscriptionId, int first, int most) {
        return db.createQuery(
                        "select d from Delivery d where d.subscription.id = :subscription order by d.position desc",
                        Delivery.class)
                .setParameter("subscription", subscriptionId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long countOf(UUID subscriptionId) {
        return db.createQuery("select count(d) from Delivery d where d.subscription.id = :subscription", Long.class)
                .setParameter("subscription", subscriptionId)
                .getSingleResult();
    }

    public long countOf(UUID subscriptionId, Delivery.Status status) {
        return db.createQuery(
                        "select count(d) from Delivery d where d.subscription.id = :subscription and d.status = :status",
                        Long.class)
                .setParameter("subscription", subscriptionId)
                .setParameter("status", status)
                .getSingleResult();
    }

    public Optional<Instant> lastArrivalAt(UUID subscriptionId) {
        return db.createQuery(
                        "select d from Delivery d where d.subscription.id = :subscription and d.status = :delivered"
                                + " order by d.deliveredAt desc",
                        Delivery.class)
                .setParameter("subscription", subscriptionId)
                .setParameter("delivered", Delivery.Status.DELIVERED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(Delivery::deliveredAt);
    }

    /** Everything said about a story, locked until the end of the transaction: no sender takes any of it meanwhile. */
    List<Delivery> lockedAbout(UUID storyId) {
        return db.createQuery(
                        "select d from Delivery d where d.story.id = :story order by d.subscription.id, d.position",
                        Delivery.class)
                .setParameter("story", storyId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Delivery> waitingFor(UUID subscriptionId) {
        return db.createQuery(
                        "select d from Delivery d where d.subscription.id = :subscription and d.status = :waiting order by d.position",
                        Delivery.class)
                .setParameter("subscription", subscriptionId)
                .setParameter("waiting", Delivery.Status.WAITING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * What could be sent now, longest due first: its subscriber is active, rested and not busy with others, and has
     * been told, or is not to be told, everything that happened to the same story before.
     */
    List<UUID> candidates(Instant now) {
        return db.createQuery(
                        "select d.id from Delivery d where d.status = :waiting and d.dueAt <= :now"
                                + " and (d.leasedUntil is null or d.leasedUntil <= :now)"
                                + " and d.subscription.status = :active"
                                + " and (d.subscription.quietUntil is null or d.subscription.quietUntil <= :now)"
                                + " and not exists (select e.id from Delivery e where e.subscription = d.subscription"
                                + " and e.story = d.story and e.position < d.position"
                                + " and (e.status = :waiting or e.leasedUntil > :now))"
                                + " and (select count(f) from Delivery f where f.subscription = d.subscription"
                                + " and f.leasedUntil > :now) < :most"
                                + " order by d.dueAt, d.position",
                        UUID.class)
                .setParameter("waiting", Delivery.Status.WAITING)
                .setParameter("active", Subscription.Status.ACTIVE)
                .setParameter("most", MOST_AT_ONCE_TO_ONE)
                .setParameter("now", now)
                .setMaxResults(CANDIDATES)
                .getResultList();
    }

    /** Locks it for this transaction, unless another sender has it already or had it a moment ago. */
    Optional<Delivery> lockIfFree(UUID id, Instant now) {
        List<?> locked = db.createNativeQuery("select id from delivery where id = ?1 and status = 'WAITING'"
                        + " and (leased_until is null or leased_until <= ?2) for update skip locked")
                .setParameter(1, id.toString())
                .setParameter(2, InstantInUtc.of(now))
                .getResultList();
        return locked.isEmpty() ? Optional.empty() : Optional.of(getLocked(id));
    }

    /**
     * Two senders that claim at the same moment meet here: the subscriber's row lets one of them count at a time, so that
     * no receiver is ever busy with more than it should be.
     */
    boolean hasRoomFor(UUID subscriptionId, Instant now) {
        db.createNativeQuery("select id from subscription where id = ?1 for update")
                .setParameter(1, subscriptionId.toString())
                .getSingleResult();
        Number busy = (Number)
                db.createNativeQuery("select count(*) from delivery where subscription_id = ?1 and leased_until > ?2")
                        .setParameter(1, subscriptionId.toString())
                        .setParameter(2, InstantInUtc.of(now))
                        .getSingleResult();
        return busy.intValue() < MOST_AT_ONCE_TO_ONE;
    }

    boolean hasAnyArrivedSince(UUID subscriptionId, Instant since) {
        return lastArrivalAt(subscriptionId).filter(since::isBefore).isPresent();
    }

    void add(Delivery delivery) {
        db.persist(delivery);
    }

    /** Sentences may carry what a stranger's server said; the column has its limit. */
    static String shortened(String sentence) {
        return sentence.length() <= Subscription.LONGEST_TROUBLE
                ? sentence
                : sentence.substring(0, Subscription.LONGEST_TROUBLE - 1) + "…";
    }
}
