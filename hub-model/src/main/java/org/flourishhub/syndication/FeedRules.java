package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What may come through each feed, and what stays outside. */
@ApplicationScoped
public class FeedRules {
    @Inject
    EntityManager db;

    /** In the order in which they were added. */
    public List<FeedRule> of(UUID feedId) {
        return db.createQuery(
                        "select r from FeedRule r where r.feedId = :feed order by r.addedAt, r.id", FeedRule.class)
                .setParameter("feed", feedId)
                .getResultList();
    }

    Optional<FeedRule> find(UUID id) {
        return Optional.ofNullable(db.find(FeedRule.class, id));
    }

    void add(FeedRule rule) {
        db.persist(rule);
    }

    void remove(FeedRule rule) {
        db.remove(rule);
    }
}
