package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.Organisation;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.StoryText;
import org.junit.jupiter.api.Test;

class SubscriptionTest {
    private static final Instant NOW = Instant.parse("2026-03-03T10:15:00Z");
    private static final Organisation HILLSIDE = new Organisation(UUID.randomUUID(), "Hillside", "We write", NOW);
    private static final Organisation OAKFIELD = new Organisation(UUID.randomUUID(), "Oakfield", "We grow", NOW);

    @Test
    void a_story_does_not_go_back_to_its_organisation() {
        assertThat(subscription("https://hooks.example/h", HILLSIDE)
                        .isWhereItCameFrom(story(HILLSIDE, null), List.of()))
                .isTrue();
        assertThat(subscription("https://hooks.example/h", OAKFIELD)
                        .isWhereItCameFrom(story(HILLSIDE, null), List.of()))
                .isFalse();
        assertThat(subscription("https://hooks.example/h", null).isWhereItCameFrom(story(null, null), List.of()))
                .isFalse();
    }

    @Test
    void a_story_does_not_go_back_to_the_site_it_was_published_on() {
        String source = "http://www.Voices.example/2026/beans";
        assertThat(subscription("https://voices.example/hook", null).isWhereItCameFrom(story(null, source), List.of()))
                .isTrue();
        assertThat(subscription("https://hooks.voices.example/h", null)
                        .isWhereItCameFrom(story(null, source), List.of()))
                .isFalse();
        assertThat(subscription("https://voices.example:8443/h", null)
                        .isWhereItCameFrom(story(null, source), List.of()))
                .isFalse();
        assertThat(subscription("http://127.0.0.1:9002/h", null)
                        .isWhereItCameFrom(story(null, "http://127.0.0.1:9001/story"), List.of()))
                .isFalse();
    }

    @Test
    void a_subscriber_may_name_its_own_sites_and_their_subdomains_are_its_own_too() {
        Subscription subscription = subscription("https://hooks.example/h", null, "voices.example");
        assertThat(subscription.isWhereItCameFrom(story(null, "https://blog.voices.example/a"), List.of()))
                .isTrue();
        assertThat(subscription.isWhereItCameFrom(story(null, "https://othervoices.example/a"), List.of()))
                .isFalse();
        assertThat(subscription.isWhereItCameFrom(story(null, "not an address"), List.of()))
                .isFalse();
    }

    @Test
    void a_story_without_a_link_does_not_go_back_to_the_site_of_the_feed_it_came_through() {
        Story story = story(null, null);
        String feed = "https://www.voices.example/feed/";
        assertThat(subscription("https://voices.example/hook", null).isWhereItCameFrom(story, List.of(feed)))
                .isTrue();
        assertThat(subscription("https://hooks.example/h", null, "voices.example")
                        .isWhereItCameFrom(story, List.of(feed)))
                .isTrue();
        assertThat(subscription("https://hooks.example/h", null).isWhereItCameFrom(story, List.of(feed)))
                .isFalse();
    }

    @Test
    void addresses_must_be_encrypted_unless_the_operator_names_them() {
        EndpointRule rule = new EndpointRule(Optional.of("127.0.0.1:9002, receiver.lan:80"));
        assertThat(List.of("https://a.example/hook?x=1", "http://127.0.0.1:9002/hook", "http://receiver.lan/hook"))
                .allMatch(endpoint -> rule.complaintAbout(endpoint).isEmpty());
        assertThat(List.of(
                        "",
                        "hook",
                        "http://a.example/hook",
                        "http://127.0.0.1:9003/hook",
                        "ftp://a.example/",
                        "file:///etc/passwd",
                        "https://user:secret@a.example/",
                        "https://a.example/#part",
                        "https://a.example/h ook",
                        "https://ä.example/hook",
                        "https://a.example/" + "x".repeat(1000)))
                .allMatch(endpoint -> rule.complaintAbout(endpoint).isPresent());
    }

    @Test
    void a_secret_is_long_enough_and_never_printed() {
        SigningSecret secret = SigningSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.bytes()).hasSize(24);
        assertThat(secret.toString()).doesNotContain("MfKQ");
        assertThat(SigningSecret.fresh()).isNotEqualTo(SigningSecret.fresh());
        assertThat(SigningSecret.of(SigningSecret.fresh().text()).bytes()).hasSize(32);
        for (String bad :
                new String[] {null, "", "whsec_", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_%%"}) {
            assertThatThrownBy(() -> SigningSecret.of(bad)).isInstanceOf(RuleBroken.class);
        }
    }

    private static Subscription subscription(String endpoint, Organisation organisation, String... sites) {
        SubscriptionWish wish =
                new SubscriptionWish("A subscriber", endpoint, null, Set.of(sites), Set.of(StoryNews.values()));
        return new Subscription(UUID.randomUUID(), wish, organisation, SigningSecret.fresh(), NOW);
    }

    private static Story story(Organisation organisation, String source) {
        StoryText text =
                new StoryText("Beans", "", "<p>Beans</p>", null, source, null, null, null, null, null, null, Set.of());
        return new Story(UUID.randomUUID(), organisation, text, List.of(), NOW);
    }
}
