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

    /** The secret is told this once and never shown again. */
    @Transactional
    public SigningSecret renew(UUID subscriptionId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        SigningSecret fresh = SigningSecret.fresh();
        subscriptions.getLocked(subscriptionId).renewSecret(fresh, clock.instant());
        return fresh;
    }
}
