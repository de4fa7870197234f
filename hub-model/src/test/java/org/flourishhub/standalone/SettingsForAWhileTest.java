package org.flourishhub.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsForAWhileTest {
    private final String known = "test." + UUID.randomUUID();
    private final String added = "test." + UUID.randomUUID();

    @AfterEach
    void forget() {
        System.clearProperty(known);
        System.clearProperty(added);
    }

    @Test
    void what_was_set_for_one_hub_is_as_it_was_when_that_one_is_closed() {
        System.setProperty(known, "before");
        SettingsForAWhile settings = new SettingsForAWhile(Map.of(known, "now", added, "now"));
        assertThat(System.getProperty(known)).isEqualTo("now");
        assertThat(System.getProperty(added)).isEqualTo("now");

        settings.putBack();

        assertThat(System.getProperty(known)).isEqualTo("before");
        assertThat(System.getProperty(added)).isNull();
    }

    @Test
    void what_was_set_again_meanwhile_stays() {
        SettingsForAWhile first = new SettingsForAWhile(Map.of(added, "first"));
        SettingsForAWhile second = new SettingsForAWhile(Map.of(added, "second"));

        first.putBack();

        assertThat(System.getProperty(added)).isEqualTo("second");
        second.putBack();
    }
}
