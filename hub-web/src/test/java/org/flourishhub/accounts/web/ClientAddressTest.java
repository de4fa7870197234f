package org.flourishhub.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    @Test
    void without_proxies_of_ours_nothing_a_visitor_writes_is_believed() {
        assertThat(ClientAddress.believed("192.0.2.1", List.of("198.51.100.1"), 0))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void what_our_own_proxies_saw_is_believed_and_what_stands_before_it_is_not() {
        assertThat(ClientAddress.believed("10.0.0.1", List.of("made up, 198.51.100.1"), 1))
                .isEqualTo("198.51.100.1");
        assertThat(ClientAddress.believed("10.0.0.1", List.of("made up, 198.51.100.1, 10.0.0.2"), 2))
                .isEqualTo("198.51.100.1");
        assertThat(ClientAddress.believed("10.0.0.1", List.of(), 1)).isEqualTo("10.0.0.1");
    }

    @Test
    void a_proxy_may_add_a_line_of_its_own() {
        assertThat(ClientAddress.believed("10.0.0.1", List.of("made up", "198.51.100.1"), 1))
                .isEqualTo("198.51.100.1");
        assertThat(ClientAddress.believed("10.0.0.1", List.of("made up, 198.51.100.1", "10.0.0.2"), 2))
                .isEqualTo("198.51.100.1");
        assertThat(ClientAddress.believed("10.0.0.1", List.of(","), 1)).isEmpty();
    }

    @Test
    void an_old_address_in_a_new_coat_is_the_same_one() {
        assertThat(ClientAddress.network("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(ClientAddress.network("::FFFF:192.0.2.1")).isNotEqualTo(ClientAddress.network("::ffff:192.0.2.2"));
    }

    @Test
    void all_addresses_of_one_household_are_one() {
        assertThat(ClientAddress.network("2001:db8:1:2:aaaa:bbbb:cccc:dddd"))
                .isEqualTo(ClientAddress.network("2001:db8:1:2:1:2:3:4"))
                .isNotEqualTo(ClientAddress.network("2001:db8:1:3:1:2:3:4"));
        assertThat(ClientAddress.network("192.0.2.1")).isEqualTo("192.0.2.1");
    }
}
