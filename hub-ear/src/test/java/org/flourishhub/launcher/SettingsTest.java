package org.flourishhub.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private final Properties properties = new Properties();

    @Test
    void a_system_property_wins_over_the_environment() {
        properties.setProperty("hub.db.url", "from property");
        Settings settings = new Settings(properties, Map.of("HUB_DB_URL", "from environment", "HUB_DB_USER", "hub"));

        assertThat(settings.get("hub.db.url")).contains("from property");
        assertThat(settings.get("hub.db.user")).contains("hub");
    }

    @Test
    void an_empty_value_counts_as_missing() {
        assertThat(new Settings(properties, Map.of("HUB_DB_PASSWORD", "")).get("hub.db.password"))
                .isEmpty();
    }

    @Test
    void children_get_properties_through_their_environment_and_only_the_hubs() {
        properties.setProperty("hub.public-url", "https://hub.example");
        properties.setProperty("java.version", "17");

        assertThat(new Settings(properties, Map.of()).forChildren())
                .isEqualTo(Map.of("HUB_PUBLIC_URL", "https://hub.example"));
    }
}
