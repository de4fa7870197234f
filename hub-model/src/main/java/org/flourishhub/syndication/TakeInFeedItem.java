package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flourishhub.shared.Actor;
import org.flourishhub.stories.ApproveStory;
import org.flourishhub.stories.ReceiveEdit;
import org.flourishhub.stories.ReceiveStories;
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
    ReceiveStories receiveStories;

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
    OtherFeeds otherFeeds;

    @Inject
    Stories stories;

    @Inject
    TakeInEvent takeInEvent;

    @Inject
    Clock clock;

    /** Doing it twice with the same entry changes nothing. */
    @Transactional
    public void takeIn(FeedItem item, EventWork work) {
        takeInTogether(List.of(item), work);
    }

    /**
     * Entries of one feed, oldest first: all of them, or, when one of them cannot be taken in, none. The events among them
     * share {@code work} with all others of their edition.
     */
    @Transactional
    public void takeInTogether(List<FeedItem> items, EventWork work) {
        takeIn(items, ledger.find(items.get(0).feedId(), names(items)), work);
    }

    /** The same of a feed of which no story is known. Needs a transaction. */
    void takeInTheFirst(List<FeedItem> items, EventWork work) {
        takeIn(items, Map.of(), work);
    }

    private void takeIn(List<FeedItem> items, Map<String, LedgerEntry> known, EventWork work) {
        Feed feed = feeds.get(items.get(0).feedId());
        claims.stretch(feed);
        List<FeedRule> its = rules.of(feed.id());
        Map<String, FeedItem> strangers = new LinkedHashMap<>();
        for (FeedItem item : items) {
            LedgerEntry entry = known.get(item.key());
            if (item instanceof EventItem event) {
                takeInEvent.takeIn(feed, event, its, work);
            } else if (entry != null) {
                update(feed, entry, item);
            } else if (item.withdrawn()) {
                takeInEvent.takeBack(feed, item.key());
            } else {
                strangers.put(item.key(), item);
            }
        }
        if (!strangers.isEmpty()) {
            meet(feed, its, strangers.values());
        }
    }

    private static Set<String> names(List<FeedItem> items) {
        return items.stream()
                .filter(item -> !(item instanceof EventItem))
                .map(FeedItem::key)
                .collect(Collectors.toSet());
    }

    /** Nobody knows these yet, unless through another feed. */
    private void meet(Feed feed, List<FeedRule> its, Collection<FeedItem> strangers) {
        Map<FeedItem, ItemMarks> marks = new IdentityHashMap<>();
        List<FeedItem> welcome = strangers.stream()
                .filter(item -> !FeedRule.hide(its, FeedRule.Entry.of(item)))
                .toList();
        if (welcome.isEmpty()) {
            return;
        }
        welcome.forEach(item -> marks.put(item, ItemMarks.of(item)));
        otherFeeds.waitForOurTurn();
        Map<FeedItem, LedgerEntry> told = sameStory.of(feed.id(), marks);
        told.forEach((item, first) -> join(feed, item, marks.get(item), first));
        receive(feed, welcome.stream().filter(item -> !told.containsKey(item)).toList(), marks);
    }

    private void receive(Feed feed, List<FeedItem> items, Map<FeedItem, ItemMarks> marks) {
        UUID organisation =
                feed.organisation() == null ? null : feed.organisation().id();
        // known before they are announced, so that nobody sends them back to where they came from
        receiveStories.receive(
                organisation,
                tellStory.of(feed, items),
                feed.publishesAtOnce(),
                FEEDS,
                stories -> ledger.add(entries(feed, items, marks, stories)));
    }

    private List<LedgerEntry> entries(
            Feed feed, List<FeedItem> items, Map<FeedItem, ItemMarks> marks, List<UUID> stories) {
        Instant now = clock.instant();
        Optional<String> site = SameStory.siteOf(feed);
        return IntStream.range(0, items.size())
                .mapToObj(i -> new LedgerEntry(
                        UUID.randomUUID(),
                        items.get(i),
                        marks.get(items.get(i)),
                        stories.get(i),
                        SameStory.isAtHome(site, items.get(i)),
                        now))
                .toList();
    }

    /** Another feed has brought this story before. */
    private void join(Feed feed, FeedItem item, ItemMarks marks, LedgerEntry first) {
        Instant now = clock.instant();
        boolean original = sameStory.isOriginalBeside(feed, item, first);
        LedgerEntry entry = new LedgerEntry(UUID.randomUUID(), item, marks, first.storyId(), original, now);
        if (first.isWithdrawn()) {
            entry.withdraw(now);
            ledger.add(List.of(entry));
            return;
        }
        if (original) {
            ledger.tellersOf(first.storyId()).forEach(LedgerEntry::passesOn);
        }
        ledger.add(List.of(entry));
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
        } else {
            entry.markIfUnmarked(item);
        }
    }
}
