package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** How what is to be told is tried, once by one sender, again later, and when it is given up. */
class DeliveryAttemptsIT extends WithSubscribers {
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void two_senders_at_once_never_get_the_same_delivery() throws Exception {
        List<UUID> subscribers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            subscribers.add(subscribe("crowd-" + i));
        }
        publish();

        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            Callable<List<UUID>> drain = this::claimAll;
            List<UUID> claimed = new ArrayList<>();
            for (Future<List<UUID>> sender : senders.invokeAll(List.of(drain, drain, drain, drain))) {
                claimed.addAll(sender.get());
            }
            // a sender that found the last few in others' hands has given up for now, as it does until the next sweep
            claimed.addAll(claimAll());
            assertThat(claimed).hasSize(8).doesNotHaveDuplicates();
        } finally {
            senders.shutdownNow();
        }
    }

    @Test
    void a_delivery_whose_sender_died_is_sent_again_with_the_same_message_id() {
        subscribe("crash");
        publish();
        DeliveryClaim first = claim();

        assertThat(claim()).isNull();
        DeliveryClaim second = claimIn(ClaimDelivery.LEASE.plus(MOMENT));

        assertThat(second.messageId())
                .isEqualTo(first.messageId())
                .startsWith("msg_")
                .doesNotContain(".");
        assertThat(second.attempt()).isEqualTo(2);
        record(notNow(first, 500));
        assertThat(delivery(first).lastAttemptAt())
                .as("the late sender's failure is not counted")
                .isPresent();
        assertThat(delivery(first).trouble()).isNull();
        record(new DeliveryAnswer.Accepted(second, 204));
        assertThat(delivery(first).status()).isEqualTo(Delivery.Status.DELIVERED);
    }

    @Test
    void failures_wait_longer_and_longer_and_then_stop_and_pause_a_subscriber_that_heard_nothing() {
        UUID library = subscribe("silent");
        publish();
        List<Duration> waits = new ArrayList<>();
        DeliveryClaim claim = claim();

        for (int attempt = 1; attempt < 10; attempt++) {
            record(notNow(claim, 500));
            waits.add(Duration.between(Instant.now(), delivery(claim).dueAt()));
            claim = claimIn(WEEK);
            assertThat(claim.attempt()).isEqualTo(attempt + 1);
        }
        record(notNow(claim, 500));

        assertThat(waits).isSorted();
        assertThat(waits.get(1)).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(6));
        assertThat(waits.get(8)).isBetween(Duration.ofHours(23), Duration.ofHours(27));
        assertThat(delivery(claim).status()).isEqualTo(Delivery.Status.FAILED);
        Subscription paused = hub.get(Subscriptions.class).get(library);
        assertThat(paused.status()).isEqualTo(Subscription.Status.PAUSED);
        assertThat(paused.trouble()).contains("about three days").contains("answered 500");
    }

    @Test
    void one_message_nobody_can_take_does_not_stop_the_others() {
        UUID library = subscribe("picky");
        publish();
        DeliveryClaim poison = claim();
        publish();
        record(new DeliveryAnswer.Accepted(claim(), 200));

        for (int attempt = 1; attempt < 10; attempt++) {
            record(notNow(poison, 422));
            poison = claimIn(WEEK);
        }
        record(notNow(poison, 422));

        assertThat(delivery(poison).hasFailed()).isTrue();
        assertThat(hub.get(Subscriptions.class).get(library).isActive()).isTrue();

        hub.get(SendAgain.class).send(poison.deliveryId(), ADMINISTRATOR);
        DeliveryClaim again = claim();
        assertThat(again.messageId()).isEqualTo(poison.messageId());
        assertThat(again.attempt()).isEqualTo(1);
    }

    @Test
    void gone_for_good_disables_the_subscription_until_somebody_starts_it_again() {
        UUID library = subscribe("gone");
        publish();
        publish();
        record(new DeliveryAnswer.Gone(claim()));

        Subscription disabled = hub.get(Subscriptions.class).get(library);
        assertThat(disabled.status()).isEqualTo(Subscription.Status.DISABLED);
        assertThat(disabled.trouble()).contains("410");
        assertThat(claim()).isNull();
        publish();
        assertThat(news(library)).as("new stories are not kept for it").hasSize(2);

        hub.get(ResumeSubscription.class).resume(library, ADMINISTRATOR);
        assertThat(claim()).isNotNull();
    }

    @Test
    void a_receiver_that_asks_for_rest_gets_it_for_all_its_messages() {
        subscribe("busy");
        publish();
        publish();
        DeliveryClaim first = claim();

        record(new DeliveryAnswer.NotNow(first, Optional.of(429), "Too much", Optional.of(Duration.ofMinutes(10))));

        assertThat(claim()).isNull();
        assertThat(claimIn(Duration.ofMinutes(9))).isNull();
        assertThat(claimIn(Duration.ofMinutes(11))).isNotNull();
        assertThat(delivery(first).dueAt()).isAfter(Instant.now().plus(Duration.ofMinutes(9)));
    }

    @Test
    void a_slow_receiver_holds_only_two_senders() {
        subscribe("slow");
        publish();
        publish();
        publish();

        assertThat(claimAll()).hasSize(2);
    }

    @Test
    void both_secrets_sign_for_a_day_after_a_change() {
        AddSubscription.Added added =
                hub.get(AddSubscription.class).add(wish("rotating", null, Set.of(), Set.of()), ADMINISTRATOR);
        SigningSecret fresh = hub.get(RenewSecret.class).renew(added.subscriptionId(), 1, ADMINISTRATOR);
        Subscription subscription = hub.get(Subscriptions.class).get(added.subscriptionId());

        assertThat(subscription.secrets(Instant.now())).containsExactly(fresh, added.secret());
        assertThat(subscription.secrets(Instant.now().plus(Duration.ofHours(25))))
                .containsExactly(fresh);
        assertThat(subscription.kinds()).containsExactly(StoryNews.WITHDRAWN);
    }
}
