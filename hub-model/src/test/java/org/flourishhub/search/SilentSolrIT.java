package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.Test;

class SilentSolrIT {
    @Test
    void a_solr_that_takes_calls_and_says_nothing_does_not_keep_a_visitor_waiting_for_ever() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                StandaloneHub hub =
                        TestHub.start(Map.of("hub.solr.url", "http://127.0.0.1:" + silent.getLocalPort() + "/solr"))) {
            SearchDirectory search = hub.get(SearchDirectory.class);
            Instant asked = Instant.now();

            assertThatThrownBy(() -> search.search(SearchQuery.of("tea"))).isInstanceOf(SearchUnavailable.class);

            assertThat(Duration.between(asked, Instant.now()))
                    .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(120));
        }
    }
}
