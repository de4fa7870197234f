package org.flourishhub.camel;

import org.apache.camel.spi.PropertiesSource;
import org.eclipse.microprofile.config.Config;

/** Gives routes the hub's settings, so that {@code {{hub.sweep.seconds}}} means the same as everywhere else. */
record HubSettings(Config settings) implements PropertiesSource {
    @Override
    public String getName() {
        return "hub";
    }

    @Override
    public String getProperty(String name) {
        return settings.getOptionalValue(name, String.class).orElse(null);
    }
}
