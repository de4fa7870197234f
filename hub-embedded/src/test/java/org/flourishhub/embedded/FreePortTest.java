package org.flourishhub.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortTest {
    @Test
    void a_port_that_was_found_can_be_listened_on() throws Exception {
        int port = FreePort.find();
        try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(server.getLocalPort()).isEqualTo(port);
        }
    }

    @Test
    void none_is_found_that_the_system_may_give_to_somebody_who_calls_out_meanwhile() {
        int[] forCallers = FreePort.forCallers();
        // some machines give all of them to callers: then any will do
        boolean leavesSome = forCallers[0] > 11_000 || forCallers[1] < 64_000;

        assertThat(IntStream.range(0, 100).map(i -> FreePort.find()))
                .allMatch(port -> leavesSome ? port < forCallers[0] || port > forCallers[1] : port > 0);
    }
}
