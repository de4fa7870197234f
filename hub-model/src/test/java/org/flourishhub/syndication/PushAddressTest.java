package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PushAddressTest {
    private static final URI FEED = URI.create("https://partner.example/feed");
    private static final String HUB = "https://hub.example/";

    @ParameterizedTest
    @CsvSource({
        "https://hub.example.org, true",
        "https://hub.example.org/, true",
        "http://hub.example.org, false",
        "http://127.0.0.1:8080, false",
        "http://127.0.0.1:9090, true",
        "https://localhost, false",
        "https://192.168.1.10, false",
        "https://[::1], false",
        "https://hub.local, false"
    })
    void hubs_are_asked_only_where_they_can_reach_us(String publicUrl, boolean reachable) {
        PushAddress address = new PushAddress(new EndpointRule(Optional.of("127.0.0.1:9090")), publicUrl);
        assertThat(address.isReachable()).isEqualTo(reachable);
        assertThat(address.of("key")).hasToString(publicUrl.replaceFirst("/$", "") + "/push/key");
    }

    @Test
    void a_hub_is_asked_about_the_address_the_feed_says_it_is_at_home() {
        PushOffer offer = PushOffer.of(links("https://partner.example/home", List.of(HUB), null), FEED)
                .orElseThrow();
        assertThat(offer.hub()).hasToString(HUB);
        assertThat(offer.topic()).hasToString("https://partner.example/home");
        assertThat(PushOffer.of(links(null, List.of(HUB), null), FEED)
                        .orElseThrow()
                        .topic())
                .isEqualTo(FEED);
    }

    @Test
    void a_hub_goes_before_a_cloud_and_neither_may_be_none() {
        String cloud = "http://cloud.example/please";
        assertThat(PushOffer.of(links(null, List.of(HUB), cloud), FEED)
                        .orElseThrow()
                        .kind())
                .isEqualTo(PushKind.WEBSUB);
        assertThat(PushOffer.of(links(null, List.of(), cloud), FEED)
                        .orElseThrow()
                        .kind())
                .isEqualTo(PushKind.RSS_CLOUD);
        assertThat(PushOffer.of(links(null, List.of(), null), FEED)).isEmpty();
        assertThat(PushOffer.of(links(null, List.of("mailto:x@y.example", "https://a b/", "hub"), null), FEED))
                .isEmpty();
    }

    private static FeedHead.Links links(String self, List<String> hubs, String cloud) {
        return new FeedHead.Links(self, hubs, null, null, false, cloud);
    }
}
