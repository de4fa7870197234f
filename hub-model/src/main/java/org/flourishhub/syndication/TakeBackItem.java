package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.WithdrawStory;

/**
 * An entry of a feed was taken back. When it was the story's own source, or the last to tell it, the story goes for
 * everybody; when only a copy vanishes, the story stays with those who still tell it.
 */
@ApplicationScoped
public class TakeBackItem {
    private static final Actor FEEDS = Actor.hub("feeds");

    @Inject
    FeedLedger ledger;

    @Inject
    SameStory sameStory;

    @Inject
    Stories stories;

    @Inject
    WithdrawStory withdrawStory;

    @Inject
    Clock clock;

    /** {@code pageIsGone}: its very page was asked; when that is the story's own page, the story is gone. */
    @Transactional
    public void takeBack(UUID entryId, boolean pageIsGone) {
        LedgerEntry entry = ledger.get(entryId);
        if (entry.isWithdrawn()) {
            return;
        }
        boolean speaks = entry.isOriginal() || sameStory.isTheLast(entry) || pageIsGone && isPageOfStory(entry);
        entry.withdraw(clock.instant());
        if (speaks) {
            withdrawStory.withdraw(entry.storyId(), FEEDS);
        } else {
            sameStory.others(entry).forEach(other -> ledger.get(other).tellAgain());
        }
    }

    private boolean isPageOfStory(LedgerEntry entry) {
        return PageAddress.of(stories.get(entry.storyId()).sourceUrl())
                .map(page -> Digest.of(page.whole()))
                .filter(mark -> mark.equals(entry.marks().page()))
                .isPresent();
    }
}
