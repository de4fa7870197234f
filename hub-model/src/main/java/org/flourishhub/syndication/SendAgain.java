package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** A hub administrator has one message sent again, at once. */
@ApplicationScoped
public class SendAgain {
    @Inject
    Deliveries deliveries;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    @Transactional
    public void send(UUID deliveryId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        deliveries.getLocked(deliveryId).sendAgain(clock.instant());

        announcer.announce(new DeliveriesQueued());
    }
}
