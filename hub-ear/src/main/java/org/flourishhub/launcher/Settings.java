package org.flourishhub.launcher;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The settings given from outside, under the names of {@code microprofile-config.properties}: a system property wins over
 * the environment, and an empty value counts as missing.
 */
final class Settings {
    private final Properties properties;
    private final Map<String, String> environment;

    Settings(Properties properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    static Settings given() {
        return new Settings(System.getProperties(), System.getenv());
    }

    Optional<String> get(String name) {
        String value = properties.getProperty(name, environment.get(inEnvironment(name)));
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    /** What a child process must find in its environment; secrets never stand on a command line. */
    Map<String, String> forChildren() {
        Map<String, String> result = new HashMap<>();
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("hub."))
                .forEach(name -> result.put(inEnvironment(name), properties.getProperty(name)));
        return result;
    }

    /** As MicroProfile Config does it: hub.public-url becomes HUB_PUBLIC_URL. */
    static String inEnvironment(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
