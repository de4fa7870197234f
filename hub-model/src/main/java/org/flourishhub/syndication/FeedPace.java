package org.flourishhub.syndication;

import java.time.Duration;

/**
 * What is known of a feed's own rhythm.
 *
 * @param stated what it says of itself
 * @param between how long it usually is from one story to the next; zero when that is not known
 */
record FeedPace(FeedHead.Rhythm stated, Duration between) {
    static final FeedPace UNKNOWN = new FeedPace(FeedHead.Rhythm.UNKNOWN, Duration.ZERO);
}
