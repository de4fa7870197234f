package org.flourishhub.syndication.inbound.fetching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedItem;

/**
 * How far a feed is followed from page to page. A site whose pages never end, come drop by drop or are as large as a page
 * may be must neither hold up other feeds nor fill the memory: what was read until then counts.
 */
public final class LongWay {
    /** All the slowness that is put up with, beside our own: we ask one host once a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration OUR_OWN_PACE = Duration.ofSeconds(1);
    private static final long MOST_LETTERS = 12_000_000;

    private final Clock clock;
    private final Instant began;
    private int pages;
    private long letters;

    public LongWay(Clock clock) {
        this.clock = clock;
        this.began = clock.instant();
    }

    public void came(FeedDocument page) {
        pages++;
        for (FeedItem item : page.items()) {
            letters += item.html().length() + String.valueOf(item.title()).length();
        }
    }

    public boolean isTooLong() {
        Duration most = PATIENCE.plus(OUR_OWN_PACE.multipliedBy(pages));
        return letters > MOST_LETTERS
                || Duration.between(began, clock.instant()).compareTo(most) > 0;
    }
}
