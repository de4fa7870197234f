package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** A hub administrator gives a subscriber a new signing secret; the former one still signs too for a day. */
@ApplicationScoped
public class RenewSecret {
    @Inject
    Subscriptions subscriptions;

    @Inject
    Clock clock;

    /**
     * The secret is told this once and never shown again. {@code version} is the one the administrator saw: asked twice,
     * the partner would be cut off, for only one former secret still signs.
     */
    @Transactional
    public SigningSecret renew(UUID subscriptionId, long version, Actor administrator) {
        administrator.mustBeHubAdministrator();

        SigningSecret fresh = SigningSecret.fresh();
        Subscription subscription = subscriptions.getLocked(subscriptionId);
        subscription.mustBeVersion(version);
        subscription.renewSecret(fresh, clock.instant());
        return fresh;
    }
}
