package org.flourishhub.container;

import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Starts what the application needs before Arquillian reads how to start the server. */
public class PartsExtension implements LoadableExtension {
    private static final int BEFORE_THE_CONFIGURATION_IS_READ = 100;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Starter.class);
    }

    /** Arquillian makes it and calls it. */
    public static class Starter {
        public void start(@Observes(precedence = BEFORE_THE_CONFIGURATION_IS_READ) ManagerStarted started) {
            Parts.start();
        }
    }
}
