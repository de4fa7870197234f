package org.flourishhub.standalone;

import java.util.HashMap;
import java.util.Map;

/** System properties that hold for one hub: when it is closed, the next one in this program must not find them. */
final class SettingsForAWhile {
    private final Map<String, String> settings;
    private final Map<String, String> before = new HashMap<>();

    SettingsForAWhile(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
        this.settings.forEach((name, value) -> before.put(name, System.setProperty(name, value)));
    }

    /** What somebody else has changed meanwhile stays as it is. */
    void putBack() {
        settings.forEach((name, value) -> {
            if (value.equals(System.getProperty(name))) {
                putBack(name, before.get(name));
            }
        });
    }

    private static void putBack(String name, String value) {
        if (value == null) {
            System.clearProperty(name);
        } else {
            System.setProperty(name, value);
        }
    }
}
