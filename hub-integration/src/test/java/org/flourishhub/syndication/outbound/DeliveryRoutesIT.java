package org.flourishhub.syndication.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.flourishhub.camel.HubCamel;
import org.flourishhub.directory.Cast;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.stories.ReceiveStory;
import org.flourishhub.stories.ReviseStory;
import org.flourishhub.stories.StoryCast;
import org.flourishhub.stories.WithdrawStory;
import org.flourishhub.syndication.AddSubscription;
import org.flourishhub.syndication.Deliveries;
import org.flourishhub.syndication.Delivery;
import org.flourishhub.syndication.PauseSubscription;
import org.flourishhub.syndication.SigningSecret;
import org.flourishhub.syndication.Subscription;
import org.flourishhub.syndication.SubscriptionWish;
import org.flourishhub.syndication.Subscriptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The senders as they run in the hub: real routes, a real database, and real receivers on loopback. */
class DeliveryRoutesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    static StandaloneHub hub;
    static UUID hillside;
    static Receiver receiver;
    static Receiver other;

    private final String hook = "/hook/" + UUID.randomUUID();
    private UUID subscription;
    private SigningSecret secret;

    @BeforeAll
    static void start() throws Exception {
        receiver = new Receiver();
        other = new Receiver();
        hub = TestHub.start(Map.of(
                "hub.outbound.allow", receiver.authority() + "," + other.authority(),
                "hub.public-url", "https://hub.example",
                // one of the receivers never answers
                "hub.outbound.total.seconds", "20",
                "hub.sweep.seconds", "1"));
        hillside = Cast.organisation(hub, "Hillside Voices");
        hub.get(HubCamel.class).start();
    }

    @BeforeEach
    void subscribe() {
        AddSubscription.Added added = add(receiver.url(hook));
        subscription = added.subscriptionId();
        secret = added.secret();
    }

    @AfterEach
    void nobody_listens_to_the_next_test() {
        hub.get(Subscriptions.class).all().stream()
                .filter(Subscription::isActive)
                .forEach(s -> hub.get(PauseSubscription.class).pause(s.id(), Cast.ADMINISTRATOR));
    }

    @AfterAll
    static void stop() {
        hub.get(HubCamel.class).stop();
        hub.close();
        receiver.close();
        other.close();
    }

    @Test
    void a_story_is_told_revised_and_taken_back_each_with_a_valid_signature() {
        UUID story = publish();
        until(() -> ended(1));
        hub.get(ReviseStory.class).revise(story, StoryCast.story("Beans, revised", "<p>W</p>"), Cast.ADMINISTRATOR);
        until(() -> ended(2));
        hub.get(WithdrawStory.class).withdraw(story, Cast.ADMINISTRATOR);
        until(() -> ended(3));

        assertThat(receiver.told(hook)).hasSize(3).allSatisfy(told -> {
            assertThat(told.contentType()).isEqualTo("application/json");
            assertThat(Signature.matches(
                            told.signature(), told.id(), told.timestamp(), told.body(), secret, Instant.now()))
                    .isTrue();
            assertThat(told.text()).contains(story.toString());
        });
        assertThat(receiver.told(hook).stream().map(Receiver.Told::id)).doesNotHaveDuplicates();
        assertThat(receiver.told(hook).get(0).text())
                .contains("story.published")
                .contains("Beans, mostly");
        assertThat(receiver.told(hook).get(1).text()).contains("story.revised").contains("Beans, revised");
        assertThat(receiver.told(hook).get(2).text())
                .contains("story.withdrawn")
                .doesNotContain("Beans");
    }

    @Test
    void a_receiver_in_trouble_is_told_again_with_the_same_id_and_a_new_time() {
        receiver.willAnswer(hook, Receiver.Answer.of(500));

        publish();
        until(() -> ended(1));

        assertThat(statuses()).containsExactly(Delivery.Status.DELIVERED);
        assertThat(receiver.told(hook)).hasSize(2);
        Receiver.Told first = receiver.told(hook).get(0);
        Receiver.Told second = receiver.told(hook).get(1);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.timestamp()).isGreaterThanOrEqualTo(first.timestamp() + 4);
        assertThat(Signature.matches(
                        second.signature(), second.id(), second.timestamp(), second.body(), secret, Instant.now()))
                .isTrue();
    }

    @Test
    void a_receiver_that_is_gone_for_good_is_left_alone() {
        receiver.willAnswer(hook, Receiver.Answer.of(410));

        publish();
        until(() -> ended(1));

        assertThat(statuses()).containsExactly(Delivery.Status.FAILED);
        assertThat(subscription().status()).isEqualTo(Subscription.Status.DISABLED);
    }

    @Test
    void a_busy_receiver_is_left_alone_as_long_as_it_asks() {
        receiver.willAnswer(hook, Receiver.Answer.of(429, "Retry-After", "3600"));

        publish();
        until(() -> delivery().answer().equals(java.util.Optional.of(429)));

        assertThat(delivery().dueAt()).isAfter(Instant.now().plusSeconds(3000));
        assertThat(subscription().quietUntil().orElseThrow())
                .isAfter(Instant.now().plusSeconds(3000));
        publish();
        until(() -> hub.get(Deliveries.class).countOf(subscription) == 2);
        assertThat(receiver.told(hook)).hasSize(1);
    }

    @Test
    void a_redirect_is_not_followed() {
        receiver.willAnswer(hook, Receiver.Answer.of(307, "Location", other.url(hook)));

        publish();
        until(() -> delivery().answer().equals(java.util.Optional.of(307)));

        assertThat(other.told(hook)).isEmpty();
        assertThat(delivery().status()).isEqualTo(Delivery.Status.WAITING);
        assertThat(delivery().trouble()).contains("We do not follow");
    }

    @Test
    void a_slow_receiver_does_not_keep_others_from_hearing() {
        CountDownLatch awake = new CountDownLatch(1);
        receiver.willAnswer(
                hook,
                Receiver.Answer.held(204, awake),
                Receiver.Answer.held(204, awake),
                Receiver.Answer.held(204, awake));
        publish();
        publish();
        publish();
        until(() -> receiver.told(hook).size() >= 2);

        UUID quick = add(other.url(hook)).subscriptionId();
        publish();

        until(() -> hub.get(Deliveries.class).countOf(quick, Delivery.Status.DELIVERED) == 1);
        assertThat(out()).as("a slow receiver holds two senders and no more").isLessThanOrEqualTo(2);
        awake.countDown();
        until(() -> ended(4));
    }

    @Test
    void a_receiver_that_never_answers_in_time_is_tried_again() {
        CountDownLatch never = new CountDownLatch(1);
        receiver.willAnswer(hook, Receiver.Answer.held(204, never));

        publish();
        until(() -> delivery().trouble() != null);

        assertThat(delivery().status()).isEqualTo(Delivery.Status.WAITING);
        assertThat(delivery().trouble()).contains("too long");
        never.countDown();
    }

    @Test
    void an_address_inside_our_own_network_is_never_connected_to() {
        UUID inside = add("https://localhost:" + other.authority().split(":")[1] + hook)
                .subscriptionId();

        publish();
        until(() -> hub.get(Deliveries.class).of(inside, 0, 1).stream().anyMatch(d -> d.trouble() != null));

        assertThat(hub.get(Deliveries.class).of(inside, 0, 1).get(0).trouble()).contains("public internet");
        assertThat(other.told(hook)).isEmpty();
    }

    private static AddSubscription.Added add(String endpoint) {
        return hub.get(AddSubscription.class)
                .add(SubscriptionWish.forEverything("A subscriber", endpoint, null), Cast.ADMINISTRATOR);
    }

    private static UUID publish() {
        return hub.get(ReceiveStory.class)
                .receive(hillside, StoryCast.story("Beans, mostly", "<p>Words</p>"), true, Cast.ADMINISTRATOR);
    }

    private static void until(Callable<Boolean> state) {
        await().atMost(PATIENCE).until(state);
    }

    /** So many of this test's deliveries have come to an end. */
    private boolean ended(int deliveries) {
        return statuses()
                        .filter(Set.of(Delivery.Status.DELIVERED, Delivery.Status.FAILED)::contains)
                        .count()
                == deliveries;
    }

    /** So many of this test's messages are out; a machine that is very busy has given some up meanwhile. */
    private int out() {
        int told = receiver.told(hook).size();
        return told
                - hub.get(Deliveries.class).of(subscription, 0, 50).stream()
                        .filter(delivery -> delivery.trouble() != null)
                        .mapToInt(Delivery::attempts)
                        .sum();
    }

    private Stream<Delivery.Status> statuses() {
        return hub.get(Deliveries.class).of(subscription, 0, 50).stream().map(Delivery::status);
    }

    private Delivery delivery() {
        List<Delivery> all = hub.get(Deliveries.class).of(subscription, 0, 50);
        return all.get(all.size() - 1);
    }

    private Subscription subscription() {
        return hub.get(Subscriptions.class).get(subscription);
    }
}
