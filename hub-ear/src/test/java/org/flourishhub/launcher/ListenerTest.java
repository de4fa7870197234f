package org.flourishhub.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.flourishhub.embedded.CannotStart;
import org.flourishhub.embedded.FreePort;
import org.junit.jupiter.api.Test;

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
