package org.flourishhub.syndication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.shared.Actor;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.stories.ReceiveStory;
import org.flourishhub.stories.StoryCast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A hub of its own for each class of tests about what subscribers are told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithSubscribers {
    static final Actor ADMINISTRATOR = Cast.ADMINISTRATOR;

    StandaloneHub hub;
    UUID hillside;
    UUID oakfield;

    @BeforeAll
    void start() {
        hub = TestHub.start();
        hillside = Cast.organisation(hub, "Hillside Voices");
        oakfield = Cast.organisation(hub, "Oakfield Growers");
    }

    @AfterEach
    void nobody_listens_to_the_next_test() {
        hub.get(Subscriptions.class).all().stream()
                .filter(Subscription::isActive)
                .forEach(s -> hub.get(PauseSubscription.class).pause(s.id(), ADMINISTRATOR));
    }

    @AfterAll
    void stop() {
        hub.close();
    }

    SubscriptionWish wish(String name, UUID organisation, Set<String> sites, Set<StoryNews> kinds) {
        return new SubscriptionWish(
                name, "https://" + name.replace(' ', '-') + ".example/hook", organisation, sites, kinds);
    }

    UUID subscribe(String name) {
        return subscribe(wish(name, null, Set.of(), Set.of(StoryNews.values())));
    }

    UUID subscribe(SubscriptionWish wish) {
        return hub.get(AddSubscription.class).add(wish, ADMINISTRATOR).subscriptionId();
    }

    UUID publish() {
        return hub.get(ReceiveStory.class)
                .receive(hillside, StoryCast.story("Beans, mostly", "<p>Words</p>"), true, ADMINISTRATOR);
    }

    DeliveryClaim claim() {
        return hub.get(ClaimDelivery.class).claim();
    }

    DeliveryClaim claimIn(Duration later) {
        ClaimDelivery then = new ClaimDelivery();
        then.deliveries = hub.get(Deliveries.class);
        then.clock = Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC);
        return hub.inTransaction(then::claim);
    }

    List<UUID> claimAll() {
        List<UUID> claimed = new ArrayList<>();
        for (DeliveryClaim claim = claim(); claim != null; claim = claim()) {
            claimed.add(claim.deliveryId());
        }
        return claimed;
    }

    void record(DeliveryAnswer answer) {
        hub.get(RecordDelivery.class).record(answer);
    }

    DeliveryAnswer notNow(DeliveryClaim claim, int status) {
        return new DeliveryAnswer.NotNow(
                claim, Optional.of(status), "The receiver answered " + status + ".", Optional.empty());
    }

    Delivery delivery(DeliveryClaim claim) {
        return hub.get(Deliveries.class).get(claim.deliveryId());
    }

    List<StoryNews> news(UUID subscription) {
        return hub.get(Deliveries.class).of(subscription, 0, 50).stream()
                .map(Delivery::news)
                .toList();
    }

    List<Delivery.Status> status(UUID subscription) {
        return hub.get(Deliveries.class).of(subscription, 0, 50).stream()
                .map(Delivery::status)
                .toList();
    }
}
