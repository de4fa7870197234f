package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.stories.Consent;

/** What has been agreed with the partner of each feed. */
@ApplicationScoped
public class FeedAgreements {
    @Inject
    EntityManager db;

    public Optional<FeedAgreement> find(UUID feedId) {
        return Optional.ofNullable(db.find(FeedAgreement.class, feedId));
    }

    /** Where nobody has written anything down, what is usual. */
    public Consent of(UUID feedId) {
        return find(feedId).map(FeedAgreement::consent).orElse(Consent.USUAL);
    }

    void add(FeedAgreement agreement) {
        db.persist(agreement);
    }
}
