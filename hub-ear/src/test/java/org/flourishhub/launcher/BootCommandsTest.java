package org.flourishhub.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BootCommandsTest {
    @Test
    void the_listener_is_narrow_and_the_server_silent() {
        assertThat(BootCommands.text("127.0.0.1").lines())
                .anyMatch(line -> line.endsWith("http-listener.address=127.0.0.1"))
                .anyMatch(line -> line.endsWith("server-header=false"))
                .anyMatch(line -> line.matches(".*header-buffer-length-bytes=[0-9]+"))
                .anyMatch(line -> line.matches(".*max-post-size-bytes=[0-9]+"))
                .allMatch(line -> line.startsWith("set"));
    }
}
