package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.stories.ReceiveStory;
import org.flourishhub.stories.ReviseStory;
import org.flourishhub.stories.WithdrawStory;

/**
 * One entry of a feed becomes a story, or changes the one it became before, or takes it back. Story, ledger and
 * whatever follows from them are written together or not at all.
 */
@ApplicationScoped
public class TakeInFeedItem {
    private static final Actor FEEDS = Actor.hub("feeds");

    @Inject
    Feeds feeds;

    @Inject
    FeedLedger ledger;

    @Inject
    ClaimDueFeeds claims;

    @Inject
    ReceiveStory receiveStory;

    @Inject
    ReviseStory reviseStory;

    @Inject
    WithdrawStory withdrawStory;

    @Inject
    TakeInEvent takeInEvent;

    @Inject
    Clock clock;

    /** Doing it twice with the same entry changes nothing. */
    @Transactional
    public void takeIn(FeedItem item) {
        Feed feed = feeds.get(item.feedId());
        claims.stretch(feed.id());
        if (item instanceof EventItem event) {
            takeInEvent.takeIn(feed, event);
            return;
        }
        Optional<LedgerEntry> known = ledger.find(feed.id(), item.key());
        if (known.isPresent()) {
            update(feed, known.get(), item);
        } else if (!item.withdrawn()) {
            receive(feed, item);
        }
    }

    private void receive(Feed feed, FeedItem item) {
        UUID organisation =
                feed.organisation() == null ? null : feed.organisation().id();
        // known before it is announced, so that nobody sends it back to where it came from
        receiveStory.receive(
                organisation,
                feed.told(item),
                feed.publishesAtOnce(),
                FEEDS,
                story -> ledger.add(new LedgerEntry(UUID.randomUUID(), item, story, clock.instant())));
    }

    private void update(Feed feed, LedgerEntry entry, FeedItem item) {
        Instant now = clock.instant();
        if (entry.isWithdrawn()) {
            return;
        }
        if (item.withdrawn()) {
            withdrawStory.withdraw(entry.storyId(), FEEDS);
            entry.withdraw(now);
        } else if (!entry.saysTheSameAs(item)) {
            reviseStory.revise(entry.storyId(), feed.told(item), FEEDS);
            entry.revise(item, now);
        }
    }
}
