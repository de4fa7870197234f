package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.StoryWords;
import org.flourishhub.stories.WordDifference;

/** Knows a story that another feed has brought before: it stands on the same page, or says nearly the same under the same title. */
@ApplicationScoped
public class SameStory {
    /** Of all words. */
    private static final double NEARLY = 0.05;

    @Inject
    FeedLedger ledger;

    @Inject
    OtherFeeds otherFeeds;

    @Inject
    Stories stories;

    /**
     * Of new entries of one feed, those that another feed has brought before, with the entry of that feed: one that was
     * taken back before any other, for what its teller took back stays away.
     */
    Map<FeedItem, LedgerEntry> of(UUID feedId, Map<FeedItem, ItemMarks> strangers) {
        List<LedgerEntry> candidates = otherFeeds.alike(feedId, strangers.values());
        Map<FeedItem, LedgerEntry> told = new IdentityHashMap<>();
        strangers.forEach((item, marks) -> {
            List<LedgerEntry> alike = candidates.stream()
                    .filter(entry -> isSame(entry, marks, item))
                    .toList();
            alike.stream()
                    .filter(LedgerEntry::isWithdrawn)
                    .findFirst()
                    .or(() -> alike.stream().findFirst())
                    .ifPresent(first -> told.put(item, first));
        });
        return told;
    }

    private boolean isSame(LedgerEntry entry, ItemMarks marks, FeedItem item) {
        if (marks.page() != null && marks.page().equals(entry.marks().page())) {
            return true;
        }
        boolean titled = marks.title() != null
                && Objects.equals(marks.title(), entry.marks().title());
        return titled && marks.text() != null && saysNearlyTheSame(entry, marks, item);
    }

    /** Of a gravestone only the shape of its text is left. */
    private boolean saysNearlyTheSame(LedgerEntry entry, ItemMarks marks, FeedItem item) {
        if (entry.isWithdrawn()) {
            return Digest.isNear(entry.marks().text(), marks.text());
        }
        return stories.find(entry.storyId())
                .map(Story::html)
                .filter(html -> WordDifference.share(StoryWords.text(html), StoryWords.text(item.html())) < NEARLY)
                .isPresent();
    }

    /** Whether an entry's page belongs to the site of its feed, or it has none: else the feed passes it on from elsewhere. */
    static boolean isAtHome(Feed feed, FeedItem item) {
        return isAtHome(siteOf(feed), item);
    }

    /** Where a feed lives; empty when it is at no site. */
    static Optional<String> siteOf(Feed feed) {
        return Site.ofAddress(feed.url().toString());
    }

    /** The same for one of many entries of a feed, whose {@code site} is asked for once. */
    static boolean isAtHome(Optional<String> site, FeedItem item) {
        Optional<String> page = Site.ofAddress(item.link());
        return page.isEmpty()
                || site.isEmpty()
                || Site.belongsTo(page.get(), site.get())
                || Site.belongsTo(site.get(), page.get());
    }

    /** Of two that tell it on pages of their own, the one that told it first is its source; without dates, the one we knew first. */
    boolean isOriginalBeside(Feed feed, FeedItem item, LedgerEntry known) {
        boolean earlier = item.writtenAt() != null
                && known.writtenAt() != null
                && item.writtenAt().isBefore(known.writtenAt());
        boolean knownIsOriginal = ledger.tellersOf(known.storyId()).stream().anyMatch(LedgerEntry::isOriginal);
        return isAtHome(feed, item) && (!knownIsOriginal || earlier);
    }

    /** Whether nobody else tells the story of this entry any more. */
    boolean isTheLast(LedgerEntry entry) {
        return others(entry).isEmpty();
    }

    /** The feeds, besides this one, through which the story of an entry still comes. */
    Set<UUID> others(LedgerEntry entry) {
        return ledger.tellersOf(entry.storyId()).stream()
                .filter(other -> !other.id().equals(entry.id()) && !other.isWithdrawn())
                .map(LedgerEntry::id)
                .collect(Collectors.toSet());
    }

    /** Whether the story's own source tells it too: then a copy's changes do not count. */
    boolean hasAnOriginalBeside(LedgerEntry entry) {
        return ledger.tellersOf(entry.storyId()).stream()
                .anyMatch(other -> !other.id().equals(entry.id()) && !other.isWithdrawn() && other.isOriginal());
    }
}
