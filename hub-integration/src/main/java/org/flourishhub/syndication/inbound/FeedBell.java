package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.flourishhub.camel.HubCamel;
import org.flourishhub.shared.WakeUp;
import org.flourishhub.syndication.FeedAdded;
import org.flourishhub.syndication.FeedPushed;
import org.flourishhub.syndication.FeedWanted;

/** Wakes the reading of feeds as soon as somebody has added or wants one; were the bell not heard, the sweep would find it. */
@ApplicationScoped
public class FeedBell {

    @Inject
    HubCamel camel;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FeedAdded added) {
        camel.wake(FeedRoutes.BELL);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FeedWanted wanted) {
        camel.wake(FeedRoutes.BELL);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FeedPushed pushed) {
        camel.wake(FeedRoutes.BELL);
    }

    void on(@Observes WakeUp call) {
        camel.wake(FeedRoutes.BELL);
    }
}
