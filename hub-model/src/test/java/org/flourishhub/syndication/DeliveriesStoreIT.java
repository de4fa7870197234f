package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flourishhub.directory.Cast;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotAllowed;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.stories.AgreeStory;
import org.flourishhub.stories.Consent;
import org.flourishhub.stories.ReceiveStory;
import org.flourishhub.stories.ReviseStory;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.StoryCast;
import org.flourishhub.stories.WithdrawStory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DeliveriesStoreIT {
    private static final Actor ADMINISTRATOR = Cast.ADMINISTRATOR;
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration WEEK = Duration.ofDays(7);

    static StandaloneHub hub;
    static UUID hillside;
    static UUID oakfield;

    @BeforeAll
    static void start() {
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
    static void stop() {
        hub.close();
    }

    @Test
    void whoever_wants_to_know_is_told_and_never_the_one_it_came_from() {
        UUID library = subscribe("library");
        UUID itself = subscribe(wish("hillside", hillside, Set.of(), Set.of(StoryNews.values())));
        UUID itsSite = subscribe(wish("voices", null, Set.of("stories.example"), Set.of(StoryNews.values())));
        UUID changesOnly = subscribe(wish("changes", oakfield, Set.of(), Set.of(StoryNews.REVISED)));

        UUID story = publish();

        assertThat(news(library)).containsExactly(StoryNews.PUBLISHED);
        assertThat(List.of(itself, itsSite, changesOnly)).allMatch(s -> news(s).isEmpty());

        revise(story);

        assertThat(news(library)).containsExactly(StoryNews.REVISED, StoryNews.PUBLISHED);
        assertThat(news(changesOnly)).containsExactly(StoryNews.REVISED);
        assertThat(List.of(itself, itsSite)).allMatch(s -> news(s).isEmpty());
    }

    @Test
    void whoever_earns_money_is_not_sent_what_nobody_may_earn_money_with() {
        SubscriptionWish wish = wish("magazine", null, Set.of(), Set.of(StoryNews.values()));
        UUID magazine =
                subscribe(new SubscriptionWish(wish.name(), wish.endpoint(), null, Set.of(), wish.kinds(), true));
        UUID library = subscribe("library-of-all");
        UUID story = publish();
        assertThat(news(magazine)).containsExactly(StoryNews.PUBLISHED);
        record(new DeliveryAnswer.Accepted(claimFor(magazine), 200));

        Consent stricter = new Consent(true, false, false, true, true, null);
        hub.get(AgreeStory.class).agree(story, stricter, ADMINISTRATOR);

        assertThat(news(magazine)).containsExactly(StoryNews.WITHDRAWN, StoryNews.PUBLISHED);
        assertThat(news(library)).containsExactly(StoryNews.REVISED, StoryNews.PUBLISHED);
        revise(story);
        assertThat(news(magazine)).contains(StoryNews.WITHDRAWN);
    }

    @Test
    void nothing_is_sent_after_the_day_that_was_agreed_even_before_it_is_taken_back() {
        UUID library = subscribe("library-until");
        UUID story = publish();
        Consent over = new Consent(true, false, false, true, false, Instant.parse("2026-01-01T00:00:00Z"));
        hub.get(AgreeStory.class).agree(story, over, ADMINISTRATOR);

        // what happened later is looked at once what happened before is settled
        assertThat(claimAll()).isEmpty();
        assertThat(claimAll()).isEmpty();
        assertThat(status(library)).containsOnly(Delivery.Status.CANCELLED);
    }

    @Test
    void the_note_is_undone_together_with_what_happened() {
        UUID library = subscribe("undone");

        assertThatThrownBy(() -> hub.inTransaction(() -> {
                    publish();
                    assertThat(news(library)).containsExactly(StoryNews.PUBLISHED);
                    throw new IllegalStateException("the machine stops here");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(news(library)).isEmpty();
    }

    @Test
    void two_senders_at_once_never_get_the_same_delivery() throws Exception {
        List<UUID> subscribers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            subscribers.add(subscribe("crowd-" + i));
        }
        publish();

        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            Callable<List<UUID>> drain = DeliveriesStoreIT::claimAll;
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
    void later_news_of_a_story_waits_for_the_earlier_and_tells_how_things_stand_now() {
        subscribe("in order");
        UUID story = publish();
        revise(story);
        DeliveryClaim published = claim();
        assertThat(published.news()).isEqualTo(StoryNews.PUBLISHED);
        assertThat(published.story().title()).isEqualTo("Beans, revised");

        record(notNow(published, 503));
        assertThat(claim())
                .as("the revision waits while the first news is retried")
                .isNull();
        published = claimIn(Duration.ofSeconds(10));
        record(new DeliveryAnswer.Accepted(published, 200));

        assertThat(claim().news()).isEqualTo(StoryNews.REVISED);
    }

    @Test
    void a_withdrawal_cancels_what_waits_and_tells_only_those_who_may_know() {
        UUID told = subscribe("told");
        UUID story = publish();
        record(new DeliveryAnswer.Accepted(claim(), 200));
        UUID perhaps = subscribe("perhaps");
        UUID never = subscribe(wish("never", null, Set.of(), Set.of(StoryNews.PUBLISHED)));
        revise(story);
        DeliveryClaim lost = claimFor(perhaps);
        record(new DeliveryAnswer.NotNow(lost, Optional.empty(), "No answer", Optional.empty()));

        withdraw(story);

        assertThat(news(told)).containsExactly(StoryNews.WITHDRAWN, StoryNews.REVISED, StoryNews.PUBLISHED);
        assertThat(status(told))
                .containsExactly(Delivery.Status.WAITING, Delivery.Status.CANCELLED, Delivery.Status.DELIVERED);
        assertThat(news(perhaps)).containsExactly(StoryNews.WITHDRAWN, StoryNews.REVISED);
        assertThat(news(never)).isEmpty();
        assertThat(claimFor(perhaps).news()).isEqualTo(StoryNews.WITHDRAWN);
        assertThatThrownBy(() -> hub.get(SendAgain.class).send(lost.deliveryId(), ADMINISTRATOR))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_withdrawal_is_never_sent_while_the_story_itself_is_still_on_its_way() {
        UUID library = subscribe("race");
        UUID story = publish();
        DeliveryClaim onItsWay = claim();

        withdraw(story);

        assertThat(claim()).isNull();
        record(notNow(onItsWay, 500));
        assertThat(status(library)).containsExactly(Delivery.Status.WAITING, Delivery.Status.CANCELLED);
        assertThat(claim().news()).isEqualTo(StoryNews.WITHDRAWN);
    }

    @Test
    void a_stopped_subscriber_hears_of_a_withdrawal_once_it_is_started_again() {
        UUID library = subscribe("asleep");
        UUID story = publish();
        record(new DeliveryAnswer.Accepted(claim(), 200));
        hub.get(PauseSubscription.class).pause(library, ADMINISTRATOR);

        withdraw(story);

        assertThat(claim()).isNull();
        hub.get(ResumeSubscription.class).resume(library, ADMINISTRATOR);
        assertThat(claim().news()).isEqualTo(StoryNews.WITHDRAWN);
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

    @Test
    void a_bad_wish_is_told_all_at_once_and_only_an_administrator_may_wish() {
        SubscriptionWish bad =
                new SubscriptionWish(" ", "http://example.org/hook", null, Set.of("not a site"), Set.of());
        assertThatThrownBy(() -> hub.get(AddSubscription.class).add(bad, ADMINISTRATOR))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.problems())
                        .extracting(RuleBroken.Problem::field)
                        .containsExactly("name", "endpoint", "sites"));
        subscribe("twice");
        assertThatThrownBy(() -> subscribe("twice")).isInstanceOf(RuleBroken.class);

        Actor moderator = new Actor(UUID.randomUUID(), "Ada", Set.of(Actor.HubRole.MODERATOR), java.util.Map.of());
        UUID any = UUID.randomUUID();
        assertThatThrownBy(() -> hub.get(AddSubscription.class).add(bad, moderator))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hub.get(PauseSubscription.class).pause(any, moderator))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hub.get(ResumeSubscription.class).resume(any, moderator))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hub.get(SendAgain.class).send(any, moderator)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hub.get(RenewSecret.class).renew(any, 1, moderator))
                .isInstanceOf(NotAllowed.class);
    }

    private static SubscriptionWish wish(String name, UUID organisation, Set<String> sites, Set<StoryNews> kinds) {
        return new SubscriptionWish(
                name, "https://" + name.replace(' ', '-') + ".example/hook", organisation, sites, kinds);
    }

    private static UUID subscribe(String name) {
        return subscribe(wish(name, null, Set.of(), Set.of(StoryNews.values())));
    }

    private static UUID subscribe(SubscriptionWish wish) {
        return hub.get(AddSubscription.class).add(wish, ADMINISTRATOR).subscriptionId();
    }

    private static UUID publish() {
        return hub.get(ReceiveStory.class)
                .receive(hillside, StoryCast.story("Beans, mostly", "<p>Words</p>"), true, ADMINISTRATOR);
    }

    private static void revise(UUID story) {
        hub.get(ReviseStory.class).revise(story, StoryCast.story("Beans, revised", "<p>Words</p>"), ADMINISTRATOR);
    }

    private static void withdraw(UUID story) {
        hub.get(WithdrawStory.class).withdraw(story, ADMINISTRATOR);
        assertThat(hub.get(Stories.class).get(story).isWithdrawn()).isTrue();
    }

    private static DeliveryClaim claim() {
        return hub.get(ClaimDelivery.class).claim();
    }

    private static DeliveryClaim claimIn(Duration later) {
        ClaimDelivery then = new ClaimDelivery();
        then.deliveries = hub.get(Deliveries.class);
        then.clock = Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC);
        return hub.inTransaction(then::claim);
    }

    private static List<UUID> claimAll() {
        List<UUID> claimed = new ArrayList<>();
        for (DeliveryClaim claim = claim(); claim != null; claim = claim()) {
            claimed.add(claim.deliveryId());
        }
        return claimed;
    }

    /** Takes what is due until something for this subscriber comes. */
    private static DeliveryClaim claimFor(UUID subscription) {
        for (DeliveryClaim claim = claim(); claim != null; claim = claim()) {
            if (delivery(claim).subscription().id().equals(subscription)) {
                return claim;
            }
        }
        throw new AssertionError("Nothing is due for this subscriber");
    }

    private static void record(DeliveryAnswer answer) {
        hub.get(RecordDelivery.class).record(answer);
    }

    private static DeliveryAnswer notNow(DeliveryClaim claim, int status) {
        return new DeliveryAnswer.NotNow(
                claim, Optional.of(status), "The receiver answered " + status + ".", Optional.empty());
    }

    private static Delivery delivery(DeliveryClaim claim) {
        return hub.get(Deliveries.class).get(claim.deliveryId());
    }

    private static List<StoryNews> news(UUID subscription) {
        return hub.get(Deliveries.class).of(subscription, 0, 50).stream()
                .map(Delivery::news)
                .toList();
    }

    private static List<Delivery.Status> status(UUID subscription) {
        return hub.get(Deliveries.class).of(subscription, 0, 50).stream()
                .map(Delivery::status)
                .toList();
    }
}
