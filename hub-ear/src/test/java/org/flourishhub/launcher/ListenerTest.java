package org.flourishhub.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.flourishhub.embedded.CannotStart;
import org.flourishhub.embedded.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListenerTest {
    @Test
    void a_taken_port_is_refused_and_a_free_one_is_not() throws Exception {
        new Listener("127.0.0.1", FreePort.find()).mustBeFree();

        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new Listener("127.0.0.1", other.getLocalPort()).mustBeFree())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("--port");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65_536, 70_000})
    void a_number_that_is_no_port_is_refused_in_a_sentence(int port) {
        assertThatThrownBy(() -> new Listener("127.0.0.1", port).mustBeFree())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Choose a port from 1 to 65535 with --port");
    }

    @Test
    void only_loopback_addresses_are_for_this_machine_only() {
        assertThat(new Listener("127.0.0.1", 80).isForThisMachineOnly()).isTrue();
        assertThat(new Listener("::1", 80).isForThisMachineOnly()).isTrue();
        assertThat(new Listener("0.0.0.0", 80).isForThisMachineOnly()).isFalse();
    }

    @Test
    void an_address_of_another_machine_is_refused() {
        assertThatThrownBy(() -> new Listener("192.0.2.1", FreePort.find()).mustBeFree())
                .isInstanceOf(CannotStart.class);
    }

    @Test
    void a_hub_that_listens_everywhere_is_reached_on_loopback() {
        assertThat(new Listener("0.0.0.0", 80).fromHere()).hasToString("http://127.0.0.1:80");
        assertThat(new Listener("::1", 80).fromHere()).hasToString("http://[0:0:0:0:0:0:0:1]:80");
    }
}
