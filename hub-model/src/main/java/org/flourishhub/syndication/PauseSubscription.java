package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;

/** A hub administrator stops sending to a subscriber for a while. */
@ApplicationScoped
public class PauseSubscription {
    @Inject
    Subscriptions subscriptions;

    @Inject
    Clock clock;

    /** New stories are not kept for it meanwhile; withdrawals are. */
    @Transactional
    public void pause(UUID subscriptionId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        Subscription subscription = subscriptions.getLocked(subscriptionId);
        if (!subscription.isActive()) {
            throw new RuleBroken("This subscription is already stopped");
        }
        subscription.pause("An administrator of the hub paused it.", clock.instant());
    }
}
