package org.flourishhub.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.0.1",
                "169.254.169.254",
                "169.254.170.2",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "192.168.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::8.8.8.8",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:a9fe:a9fe",
                "64:ff9b::7f00:1",
                "64:ff9b::8.8.8.8",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "2001:2::1",
                "2001:10::1",
                "2001:20::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "2002:a9fe:a9fe::1",
                "2002:808:808::1",
                "2a00:1450:4009::5efe:10.0.0.1",
                "2a00:1450:4009:0:200:5efe:127.0.0.1",
                "2620:4f:8000::1",
                "3ffe::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void special_addresses_are_refused_at_the_socket(String address) throws Exception {
        AddressGuard guard = new AddressGuard(Optional.empty());
        InetSocketAddress there = new InetSocketAddress(InetAddress.getByName(address), 80);
        assertThatThrownBy(() -> guard.check(there, "partner.example", 80)).isInstanceOf(ForbiddenAddress.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:4860:4860::8888",
                "2a00:1450:4009:80b::200e",
                "2606:4700::1111"
            })
    void public_addresses_pass(String address) throws Exception {
        AddressGuard guard = new AddressGuard(Optional.empty());
        InetSocketAddress there = new InetSocketAddress(InetAddress.getByName(address), 443);
        assertThatCode(() -> guard.check(there, "partner.example", 443)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.1", "2130706433", "::1", "0"})
    void names_that_lead_inside_are_refused_at_the_look_up(String name) {
        AddressGuard guard = new AddressGuard(Optional.empty());
        assertThatThrownBy(
                        () -> guard.lookUpFor(name, 80, Duration.ofSeconds(100)).lookup(name))
                .isInstanceOf(ForbiddenAddress.class);
    }

    @Test
    void an_allowed_pair_passes_exactly_as_written_and_nothing_beside_it() throws Exception {
        AddressGuard guard = new AddressGuard(Optional.of(" 127.0.0.1:8090, LocalHost:9000,[::1]:7000 "));

        assertThat(guard.allows("127.0.0.1", 8090)).isTrue();
        assertThat(guard.allows("localhost", 9000)).isTrue();
        assertThat(guard.allows("::1", 7000)).isTrue();

        assertThat(guard.allows("127.0.0.1", 9000)).isFalse();
        assertThat(guard.allows("localhost", 8090)).isFalse();
        assertThat(guard.allows("127.0.0.2", 8090)).isFalse();
        assertThat(guard.allows("x127.0.0.1", 8090)).isFalse();
    }

    @Test
    void the_exemption_of_a_pair_does_not_cover_another_port_of_the_same_socket() throws Exception {
        AddressGuard guard = new AddressGuard(Optional.of("127.0.0.1:8090"));
        InetSocketAddress other = new InetSocketAddress("127.0.0.1", 3306);
        assertThatThrownBy(() -> guard.check(other, "127.0.0.1", 8090)).isInstanceOf(ForbiddenAddress.class);
        assertThatThrownBy(() -> guard.check(other, "127.0.0.1", 3306)).isInstanceOf(ForbiddenAddress.class);
    }

    @Test
    void a_name_that_changes_its_mind_after_the_look_up_is_stopped_at_the_socket() throws Exception {
        try (RawSite inside = RawSite.saying("secret")) {
            AddressGuard guard = new AddressGuard(Optional.empty());
            GuardedSockets sockets = guard.socketsFor("partner.example", inside.port(), () -> 1000, 1000);
            InetAddress rebound = InetAddress.getByAddress("partner.example", new byte[] {127, 0, 0, 1});
            try (Socket socket = sockets.createSocket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(rebound, inside.port()), 1000))
                        .isInstanceOf(ForbiddenAddress.class);
            }
            assertThatThrownBy(() -> sockets.createSocket(rebound, inside.port()))
                    .isInstanceOf(ForbiddenAddress.class);
            assertThat(inside.heads()).isEmpty();
        }
    }

    @Test
    void an_address_nobody_has_looked_up_is_refused() {
        AddressGuard guard = new AddressGuard(Optional.empty());
        InetSocketAddress unresolved = InetSocketAddress.createUnresolved("partner.example", 80);
        assertThatThrownBy(() -> guard.check(unresolved, "partner.example", 80)).isInstanceOf(ForbiddenAddress.class);
    }
}
