package org.flourishhub.syndication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** What is known of the last edition of a feed that was taken in to its end, to tell the next one from it. */
@Embeddable
public class LastEdition {
    private static final Duration KNOWN_FOR = Duration.ofDays(30);

    private String etag;

    @Column(name = "last_modified")
    private String lastModified;

    @Column(name = "body_hash")
    private String bodyHash;

    @Column(name = "window_size")
    private int windowSize;

    @Column(name = "last_changed_at")
    private Instant lastChangedAt;

    @Column(name = "last_whole_at")
    private Instant lastWholeAt;

    @Column(name = "newest_item_at")
    private Instant newestItemAt;

    protected LastEdition() {}

    static LastEdition none() {
        return new LastEdition();
    }

    public void keep(FeedVersion version) {
        etag = version.etag();
        lastModified = version.lastModified();
        bodyHash = version.bodyHash();
    }

    void becomes(Fetched.Brought brought, Instant now) {
        Reading reading = brought.reading();
        if (brought.finished()) {
            keep(brought.version());
            windowSize = reading.present().size();
            lastWholeAt = reading.covers() == Reading.Covers.EVERYTHING ? now : isKnown(now) ? lastWholeAt : null;
        }
        lastChangedAt = reading.items().isEmpty() ? lastChangedAt : now;
        boolean newer = reading.newest() != null
                && (newestItemAt == null || reading.newest().isAfter(newestItemAt));
        newestItemAt = newer ? reading.newest() : newestItemAt;
    }

    boolean isWholeSince(Instant moment) {
        return lastWholeAt != null && !lastWholeAt.isBefore(moment);
    }

    /**
     * What it is known by; nothing when all of it was read a month ago: the dates of events that repeat are worked out for
     * half a year, and a calendar that never changes would run out of them.
     */
    public FeedVersion version(Instant now) {
        return isKnown(now) ? version() : FeedVersion.UNKNOWN;
    }

    /** A partner who shows only a part since then is asked for the whole once, and not for ever. */
    private boolean isKnown(Instant now) {
        return lastWholeAt == null || !lastWholeAt.isBefore(now.minus(KNOWN_FOR));
    }

    public FeedVersion version() {
        return new FeedVersion(etag, lastModified, bodyHash);
    }

    /** How many entries it had. */
    public int windowSize() {
        return windowSize;
    }

    /** When an edition last had something new in it; {@code null} when none ever had. */
    public Instant lastChangedAt() {
        return lastChangedAt;
    }

    /** The date of the newest entry ever; {@code null} when none had one. */
    public Instant newestItemAt() {
        return newestItemAt;
    }
}
