package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.NotFound;

/** Every subscription of the hub. */
@ApplicationScoped
public class Subscriptions {
    @Inject
    EntityManager db;

    public Subscription get(UUID id) {
        return found(db.find(Subscription.class, id));
    }

    /** Senders and people change the same row: whoever wants to change it waits for the other. */
    Subscription getLocked(UUID id) {
        return found(db.find(Subscription.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Subscription found(Subscription subscription) {
        if (subscription == null) {
            throw new NotFound();
        }
        return subscription;
    }

    /** All of them, A to Z. */
    public List<Subscription> all() {
        return db.createQuery("select s from Subscription s order by s.name, s.id", Subscription.class)
                .getResultList();
    }

    public Optional<Subscription> findByEndpoint(String endpoint) {
        return db.createQuery("select s from Subscription s where s.endpoint = :endpoint", Subscription.class)
                .setParameter("endpoint", endpoint)
                .getResultStream()
                .findFirst();
    }

    /** Always in the same order, so that two publications never wait for each other's rows in a circle. */
    List<Subscription> active() {
        return db.createQuery("select s from Subscription s where s.status = :active order by s.id", Subscription.class)
                .setParameter("active", Subscription.Status.ACTIVE)
                .getResultList();
    }

    void add(Subscription subscription) {
        db.persist(subscription);
    }
}
