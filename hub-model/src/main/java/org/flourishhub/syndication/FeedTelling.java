package org.flourishhub.syndication;

import java.time.Instant;

/**
 * Whether somebody tells us at once when a feed changes.
 *
 * @param hub where the one who tells is
 * @param since {@code null} while nothing is promised
 * @param last when we were told something, signed; {@code null} for not yet
 * @param trouble why it did not work, in words; {@code null} when nothing went wrong
 */
public record FeedTelling(PushKind kind, String hub, Instant since, Instant last, String trouble) {
    public boolean isPromised() {
        return since != null;
    }

    /** It says that something has changed, and not what. */
    public boolean isHint() {
        return kind == PushKind.RSS_CLOUD;
    }
}
