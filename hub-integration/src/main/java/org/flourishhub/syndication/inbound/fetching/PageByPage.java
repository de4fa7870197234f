package org.flourishhub.syndication.inbound.fetching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flourishhub.syndication.ClaimDueFeeds;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.Reading.Covers;

/** One reading of a site that is asked for its list page by page: how far it goes, and what it has found on its way. */
final class PageByPage {
    /** Whether to ask for another page. */
    enum Step {
        FURTHER,
        /** All of them were there. */
        LAST,
        /** The site said no, or leads nowhere. */
        BROKEN_OFF
    }

    /** Asks for one page and takes what is on it; {@code number} counts from 0. */
    interface Page<E extends Exception> {
        Step take(int number) throws E;
    }

    private final Feed feed;
    private final ClaimDueFeeds claims;
    private final List<FeedItem> items = new ArrayList<>();
    private final Set<String> present = new HashSet<>();
    private Instant newest;

    PageByPage(Feed feed, ClaimDueFeeds claims) {
        this.feed = feed;
        this.claims = claims;
    }

    /** Goes on until a page ends it. {@link Step#FURTHER}: there may be more than the {@code most} pages it was to ask for. */
    <E extends Exception> Step follow(int most, Page<E> page) throws E {
        for (int number = 0; number < most; number++) {
            // a long list must not look like a node that has died
            claims.stretch(feed.id());
            Step step = page.take(number);
            if (step != Step.FURTHER) {
                return step;
            }
        }
        return Step.FURTHER;
    }

    /** This entry is there; {@code false} when it was so already. */
    boolean found(FeedItem item) {
        Instant written = item.writtenAt();
        newest = written != null && (newest == null || written.isAfter(newest)) ? written : newest;
        return found(item.key());
    }

    boolean found(String key) {
        return present.add(key);
    }

    boolean has(String key) {
        return present.contains(key);
    }

    int howMany() {
        return present.size();
    }

    /** This entry is to be taken in. */
    void bring(FeedItem item) {
        items.add(item);
    }

    List<FeedItem> brought() {
        return items;
    }

    Reading reading(Covers covers) {
        return new Reading(feed.id(), items, present, covers, null, newest);
    }
}
