package org.flourishhub.syndication.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.flourishhub.camel.HubCamel;
import org.flourishhub.shared.WakeUp;
import org.flourishhub.syndication.DeliveriesQueued;

/** Wakes the senders once there is something to send and it is safely written down. */
@ApplicationScoped
public class DeliveryBell {
    @Inject
    HubCamel camel;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveriesQueued queued) {
        camel.wake(DeliveryRoutes.BELL);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) WakeUp wakeUp) {
        camel.wake(DeliveryRoutes.BELL);
    }
}
