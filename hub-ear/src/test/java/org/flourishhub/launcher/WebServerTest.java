package org.flourishhub.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
    private static final String LAST_WORDS = "Payara Micro 6 #badassmicrofish (build 1) ready in 21,034 (ms)";

    @Test
    void a_server_that_is_up_and_knows_no_application_never_will() {
        assertThat(WebServer.neverWill(LAST_WORDS, 404)).isTrue();
        assertThat(WebServer.neverWill("Loading application", 404)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 500, 503})
    void one_answer_that_does_not_come_or_comes_from_an_application_without_its_database_decides_nothing(int status) {
        assertThat(WebServer.neverWill(LAST_WORDS, status)).isFalse();
    }
}
