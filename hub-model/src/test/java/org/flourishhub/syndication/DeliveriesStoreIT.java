package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotAllowed;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.stories.AgreeStory;
import org.flourishhub.stories.Consent;
import org.flourishhub.stories.ReviseStory;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.StoryCast;
import org.flourishhub.stories.WithdrawStory;
import org.junit.jupiter.api.Test;

/** Who is told what, in which order, and what is never told. */
class DeliveriesStoreIT extends WithSubscribers {
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

    private void revise(UUID story) {
        hub.get(ReviseStory.class).revise(story, StoryCast.story("Beans, revised", "<p>Words</p>"), ADMINISTRATOR);
    }

    private void withdraw(UUID story) {
        hub.get(WithdrawStory.class).withdraw(story, ADMINISTRATOR);
        assertThat(hub.get(Stories.class).get(story).isWithdrawn()).isTrue();
    }

    /** Takes what is due until something for this subscriber comes. */
    private DeliveryClaim claimFor(UUID subscription) {
        for (DeliveryClaim claim = claim(); claim != null; claim = claim()) {
            if (delivery(claim).subscription().id().equals(subscription)) {
                return claim;
            }
        }
        throw new AssertionError("Nothing is due for this subscriber");
    }
}
