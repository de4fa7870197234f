package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.stories.ApproveStory;
import org.flourishhub.stories.ReceiveEdit;
import org.flourishhub.stories.ReceiveStory;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;

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
    ReceiveEdit receiveEdit;

    @Inject
    ApproveStory approveStory;

    @Inject
    TakeBackItem takeBackItem;

    @Inject
    TellStory tellStory;

    @Inject
    FeedRules rules;

    @Inject
    SameStory sameStory;

    @Inject
    Stories stories;

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
        } else if (!item.withdrawn() && !FeedRule.hide(rules.of(feed.id()), FeedRule.Entry.of(item))) {
            receive(feed, item);
        } else if (item.withdrawn()) {
            takeInEvent.takeBack(feed, item.key());
        }
    }

    private void receive(Feed feed, FeedItem item) {
        Optional<LedgerEntry> same = sameStory.as(item);
        if (same.isPresent()) {
            join(feed, item, same.get());
            return;
        }
        boolean original = SameStory.isAtHome(feed, item);
        UUID organisation =
                feed.organisation() == null ? null : feed.organisation().id();
        // known before it is announced, so that nobody sends it back to where it came from
        receiveStory.receive(
                organisation,
                tellStory.of(feed, item),
                feed.publishesAtOnce(),
                FEEDS,
                story -> ledger.add(new LedgerEntry(UUID.randomUUID(), item, story, original, clock.instant())));
    }

    /** Another feed has brought this story before. */
    private void join(Feed feed, FeedItem item, LedgerEntry first) {
        Instant now = clock.instant();
        boolean original = sameStory.isOriginalBeside(feed, item, first);
        LedgerEntry entry = new LedgerEntry(UUID.randomUUID(), item, first.storyId(), original, now);
        if (first.isWithdrawn()) {
            entry.withdraw(now);
            ledger.add(entry);
            return;
        }
        if (original) {
            ledger.tellersOf(first.storyId()).forEach(LedgerEntry::passesOn);
        }
        ledger.add(entry);
        Story story = stories.get(first.storyId());
        if (original && !story.isWithdrawn()) {
            receiveEdit.receive(story.id(), tellStory.of(feed, item), feed.publishesAtOnce(), FEEDS);
        }
        if (original && feed.publishesAtOnce() && story.status() == Story.Status.AWAITING_MODERATION) {
            approveStory.approve(story.id(), story.version(), FEEDS);
        }
    }

    private void update(Feed feed, LedgerEntry entry, FeedItem item) {
        Instant now = clock.instant();
        if (entry.isWithdrawn()) {
            return;
        }
        if (item.withdrawn()) {
            takeBackItem.takeBack(entry.id(), false);
        } else if (!entry.saysTheSameAs(item)) {
            if (entry.isOriginal() || !sameStory.hasAnOriginalBeside(entry)) {
                receiveEdit.receive(entry.storyId(), tellStory.of(feed, item), feed.publishesAtOnce(), FEEDS);
            }
            entry.revise(item, now);
        } else if (!entry.isMarked()) {
            entry.markAs(item);
        }
    }
}
