package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where each feed stands on the ladder of names. */
@ApplicationScoped
public class FeedRungs {
    @Inject
    EntityManager db;

    public Rung of(UUID feedId) {
        return find(feedId).map(FeedRung::rung).orElse(Rung.ID);
    }

    private Optional<FeedRung> find(UUID feedId) {
        return Optional.ofNullable(db.find(FeedRung.class, feedId));
    }

    void stand(UUID feedId, Rung rung, Instant now) {
        find(feedId).ifPresentOrElse(kept -> kept.stand(rung, now), () -> db.persist(new FeedRung(feedId, rung, now)));
    }
}
