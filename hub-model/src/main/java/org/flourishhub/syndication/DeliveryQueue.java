package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flourishhub.shared.Announcer;
import org.flourishhub.stories.ManyStoriesArrived;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.StoryPublished;
import org.flourishhub.stories.StoryRevised;
import org.flourishhub.stories.StoryWithdrawn;

/** Notes whom to tell about a story, in the same transaction as what happened to it. */
@ApplicationScoped
public class DeliveryQueue {
    @Inject
    Stories stories;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Deliveries deliveries;

    @Inject
    FeedLedger ledger;

    @Inject
    Feeds feeds;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    void on(@Observes StoryPublished published) {
        tell(published.storyId(), StoryNews.PUBLISHED);
    }

    void on(@Observes ManyStoriesArrived arrived) {
        List<Subscription> active = arrived.published().isEmpty() ? List.of() : subscriptions.active();
        if (active.isEmpty()) {
            return;
        }
        Map<UUID, List<UUID>> feedsOf = ledger.feedsOf(arrived.published());
        arrived.published()
                .forEach(id -> tell(
                        stories.get(id), StoryNews.PUBLISHED, addresses(feedsOf.getOrDefault(id, List.of())), active));
        announcer.announce(new DeliveriesQueued());
    }

    void on(@Observes StoryRevised revised) {
        tell(revised.storyId(), StoryNews.REVISED);
    }

    private void tell(UUID storyId, StoryNews news) {
        Story story = stories.get(storyId);
        tell(story, news, addresses(ledger.feedsOf(storyId)), subscriptions.active());
        if (news == StoryNews.REVISED) {
            takeBackFromWhoMayNoLonger(story, clock.instant());
        }
        announcer.announce(new DeliveriesQueued());
    }

    private void tell(Story story, StoryNews news, List<String> cameThrough, List<Subscription> active) {
        Instant now = clock.instant();
        active.stream()
                .filter(subscription -> subscription.wants(news, story, cameThrough))
                .forEach(subscription ->
                        deliveries.add(new Delivery(UUID.randomUUID(), subscription, story, news, now)));
    }

    private List<String> addresses(List<UUID> feedIds) {
        return feedIds.stream().map(id -> feeds.get(id).url().toString()).toList();
    }

    /** Who was told of it and may not have it any more, under what has been agreed since, hears that it is gone. */
    private void takeBackFromWhoMayNoLonger(Story story, Instant now) {
        Map<UUID, Delivery> last = new LinkedHashMap<>();
        deliveries
                .lockedAbout(story.id())
                .forEach(d -> last.put(d.subscription().id(), d));
        last.values().stream()
                .filter(d -> !d.subscription().mayHave(story) && d.news() != StoryNews.WITHDRAWN)
                .forEach(d -> {
                    d.cancel();
                    if (d.mayHaveArrived()) {
                        deliveries.add(
                                new Delivery(UUID.randomUUID(), d.subscription(), story, StoryNews.WITHDRAWN, now));
                    }
                });
    }

    /**
     * Everybody who may have heard of the story hears that it is gone, stopped subscriptions too once they are started
     * again. What was not sent yet is not sent any more, and who never heard of it is not told.
     */
    void on(@Observes StoryWithdrawn withdrawn) {
        List<Delivery> told = deliveries.lockedAbout(withdrawn.storyId());
        Map<UUID, Delivery> mayKnow = new LinkedHashMap<>();
        told.stream()
                .filter(Delivery::mayHaveArrived)
                .forEach(d -> mayKnow.put(d.subscription().id(), d));
        told.forEach(Delivery::cancel);
        Instant now = clock.instant();
        mayKnow.values()
                .forEach(d -> deliveries.add(
                        new Delivery(UUID.randomUUID(), d.subscription(), d.story(), StoryNews.WITHDRAWN, now)));
        announcer.announce(new DeliveriesQueued());
    }
}
