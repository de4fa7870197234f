package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** A hub administrator starts a stopped subscription again: what waited for it goes out at once, as things stand now. */
@ApplicationScoped
public class ResumeSubscription {
    @Inject
    Deliveries deliveries;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    @Transactional
    public void resume(UUID subscriptionId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        Instant now = clock.instant();
        // deliveries before their subscription, in the order in which senders lock them
        deliveries.waitingFor(subscriptionId).forEach(delivery -> delivery.startAfresh(now));
        subscriptions.getLocked(subscriptionId).resume(now);

        announcer.announce(new DeliveriesQueued());
    }
}
