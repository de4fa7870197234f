package org.flourishhub.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console",
                "/console/services/1f5a4e2c-0000-4000-8000-000000000001",
                "/console/stories?show=published&page=2"
            })
    void a_page_of_our_own_console_is_gone_back_to(String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "https://evil.example/console",
                "//evil.example/console",
                "/\\evil.example",
                "/consoleevil",
                "/console/../sign-out",
                "/console//evil.example",
                "/console/%2e%2e/x",
                "/console?to=https://evil.example",
                "/console\nSet-Cookie: x=y",
                "javascript:alert(1)"
            })
    void anything_else_leads_to_the_consoles_own_home(String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo("/console");
    }
}
