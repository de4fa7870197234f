package org.flourishhub.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapTilesTest {
    @Test
    void a_browser_is_allowed_the_one_server_that_was_named() {
        MapTiles tiles = of("https://tiles.example:8443/city/{z}/{x}/{y}{r}.png?key=1");

        assertThat(tiles.areThere()).isTrue();
        assertThat(tiles.origin()).isEqualTo("https://tiles.example:8443");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://tiles.example/",
                "https://{s}.tiles.example/{z}/{x}/{y}.png",
                "javascript:{z}{x}{y}",
                "/{z}/{x}/{y}.png",
                "https://tiles.example/{z}/{x}/{y}; script-src *",
                "https://a b/{z}/{x}/{y}"
            })
    void anything_else_leaves_the_map_without_and_the_rules_for_browsers_as_they_are(String address) {
        assertThat(of(address).areThere()).isFalse();
        assertThat(of(address).origin()).isEmpty();
    }

    private static MapTiles of(String address) {
        return new MapTiles(Optional.of(address), Optional.empty());
    }
}
