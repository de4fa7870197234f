package org.flourishhub.standalone;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterTypeDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;

/** Leaves out what only a server can provide, and puts transactions of the database alone in its place. */
class StandaloneExtension implements Extension {
    void leaveOut(@Observes ProcessAnnotatedType<?> type) {
        if (type.getAnnotatedType().getJavaClass().getPackageName().endsWith(".container")) {
            type.veto();
        }
    }

    void switchOn(@Observes AfterTypeDiscovery types) {
        types.getInterceptors().add(StandaloneTransaction.class);
        types.getInterceptors().add(StandaloneTransactionApart.class);
    }
}
