package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedPushTest {
    private static final Instant NOW = Instant.parse("2026-03-06T15:20:00Z");
    private static final URI TOPIC = URI.create("https://partner.example/feed");
    private static final PushOffer OFFER = new PushOffer(PushKind.WEBSUB, URI.create("https://hub.example/"), TOPIC);

    private final FeedPush push = new FeedPush(UUID.randomUUID(), OFFER, true, NOW);

    @Test
    void each_has_an_address_and_a_secret_of_its_own() {
        FeedPush other = new FeedPush(push.feedId(), OFFER, true, NOW);
        PushErrand errand = push.errand(NOW);
        assertThat(errand.callbackKey())
                .hasSize(43)
                .isNotEqualTo(other.errand(NOW).callbackKey());
        assertThat(errand.secret()).hasSize(43).isNotEqualTo(other.secret()).isNotEqualTo(errand.callbackKey());
        assertThat(new FeedPush(push.feedId(), OFFER, false, NOW).secret()).isNull();
    }

    @Test
    void it_holds_once_the_hub_has_made_sure_and_another_is_asked_for_after_two_thirds() {
        push.accepted(NOW);
        assertThat(push.state()).isEqualTo(PushState.ASKED);
        push.activate(Duration.ofDays(9), NOW);
        assertThat(push.state()).isEqualTo(PushState.ACTIVE);
        assertThat(push.leaseUntil()).isEqualTo(NOW.plus(Duration.ofDays(9)));
        assertThat(push.isOver(NOW.plus(Duration.ofDays(6)))).isFalse();
        assertThat(push.isOver(NOW.plus(Duration.ofDays(9)))).isTrue();
    }

    @Test
    void partners_see_since_when_a_hub_tells_us_through_all_renewals() {
        assertThat(push.telling(NOW).isPromised()).isFalse();
        push.activate(Duration.ofDays(9), NOW);
        Instant later = NOW.plus(Duration.ofDays(6));
        FeedPush renewed = new FeedPush(push.feedId(), OFFER, true, later);
        renewed.activate(Duration.ofDays(9), later);
        renewed.takesOverFrom(push);
        renewed.pushed(later);

        FeedTelling telling = renewed.telling(later.plusSeconds(60));
        assertThat(telling.since()).isEqualTo(NOW);
        assertThat(telling.last()).isEqualTo(later);
        assertThat(telling.hub()).isEqualTo("hub.example");
        assertThat(renewed.telling(later.plus(Duration.ofDays(9))).isPromised()).isFalse();
    }

    @Test
    void partners_see_when_a_hub_told_us_last_after_a_renewal_and_after_it_missed_something_too() {
        push.activate(Duration.ofDays(9), NOW);
        push.pushed(NOW.plusSeconds(5));
        Instant later = NOW.plus(Duration.ofDays(6));
        FeedPush renewed = new FeedPush(push.feedId(), OFFER, true, later);
        renewed.activate(Duration.ofDays(9), later);
        renewed.takesOverFrom(push);

        assertThat(renewed.telling(later).last()).isEqualTo(NOW.plusSeconds(5));
        renewed.missedSomething();
        assertThat(renewed.telling(later).last()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void a_hub_that_makes_sure_before_it_has_answered_is_not_set_back() {
        push.activate(Duration.ofDays(9), NOW);
        push.accepted(NOW);
        assertThat(push.state()).isEqualTo(PushState.ACTIVE);
    }

    @Test
    void absurd_promises_are_brought_into_bounds() {
        push.activate(Duration.ofSeconds(1), NOW);
        assertThat(push.leaseUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        push.activate(Duration.ofDays(9999), NOW);
        assertThat(push.leaseUntil()).isEqualTo(NOW.plus(Duration.ofDays(30)));
        FeedPush cloud = new FeedPush(push.feedId(), new PushOffer(PushKind.RSS_CLOUD, TOPIC, TOPIC), true, NOW);
        cloud.accepted(NOW);
        assertThat(cloud.leaseUntil()).isEqualTo(NOW.plus(Duration.ofHours(25)));
        assertThat(cloud.secret()).isNull();
    }

    @Test
    void only_what_we_wish_is_expected() {
        assertThat(push.expects(PushState.ACTIVE, TOPIC.toString())).isTrue();
        assertThat(push.expects(PushState.ACTIVE, TOPIC + "/")).isFalse();
        assertThat(push.expects(PushState.ENDING, TOPIC.toString())).isFalse();
        push.end(NOW);
        assertThat(push.expects(PushState.ENDING, TOPIC.toString())).isTrue();
        assertThat(push.expects(PushState.ACTIVE, TOPIC.toString())).isFalse();
    }

    @Test
    void a_refusal_holds_for_most_of_a_day() {
        push.refused("No.", NOW);
        assertThat(push.isLive()).isFalse();
        assertThat(push.isOver(NOW.plus(Duration.ofHours(22)))).isFalse();
        assertThat(push.isOver(NOW.plus(FeedPush.ASKED_AGAIN_AFTER))).isTrue();
    }

    @Test
    void a_hub_that_does_not_let_us_go_is_told_three_times_and_then_forgotten() {
        push.end(NOW);
        assertThat(push.isOver(NOW)).as("it never held").isTrue();
        push.activate(Duration.ofDays(9), NOW);
        push.end(NOW);
        for (int told = 0; told < 3; told++) {
            assertThat(push.isOver(NOW)).isFalse();
            assertThat(push.errand(NOW).wanted()).isFalse();
        }
        assertThat(push.isOver(NOW)).isTrue();
    }

    @Test
    void a_hub_that_sends_us_from_place_to_place_is_left() {
        for (int place = 0; place < 3; place++) {
            push.goesElsewhere(URI.create("https://hub.example/" + place), NOW);
            assertThat(push.isLive()).isTrue();
        }
        push.goesElsewhere(TOPIC, NOW);
        assertThat(push.state()).isEqualTo(PushState.REFUSED);
    }
}
