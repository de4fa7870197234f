package org.flourishhub.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.flourishhub.camel.HubCamel;
import org.flourishhub.shared.Fact;
import org.flourishhub.shared.WakeUp;

/** Rings as soon as a change is safely in the database, so that nobody waits for the sweep. */
@ApplicationScoped
public class IndexBell {
    @Inject
    HubCamel camel;

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) Fact fact) {
        camel.wake(IndexRoutes.WAITING);
    }

    void ring(@Observes WakeUp wakeUp) {
        camel.wake(IndexRoutes.WAITING);
    }
}
