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

    @Column(name = "dates_told_at")
    private Instant datesToldAt;

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
            datesToldAt = datesTold(brought, now);
            lastWholeAt = reading.covers() == Reading.Covers.EVERYTHING ? now : isKnown(now) ? lastWholeAt : null;
        }
        lastChangedAt = reading.items().isEmpty() ? lastChangedAt : now;
        boolean newer = reading.newest() != null
                && (newestItemAt == null || reading.newest().isAfter(newestItemAt));
        newestItemAt = newer ? reading.newest() : newestItemAt;
    }

    /** What comes in pieces, or is pushed, tells only some events: it puts off the telling of the others no further. */
    private Instant datesTold(Fetched.Brought brought, Instant now) {
        boolean inPieces = brought.isPushed()
                || brought.document() != null && brought.document().place() != null;
        boolean keeps = isKnown(now) && datesToldAt != null;
        if (inPieces && keeps) {
            return datesToldAt;
        }
        return brought.reading().items().stream().anyMatch(LastEdition::comesAgain) ? now : keeps ? datesToldAt : null;
    }

    private static boolean comesAgain(FeedItem item) {
        return item instanceof EventItem event && event.repetition() != null;
    }

    boolean isWholeSince(Instant moment) {
        return lastWholeAt != null && !lastWholeAt.isBefore(moment);
    }

    /** What it is known by; nothing when it is to be read from its beginning. */
    public FeedVersion version(Instant now) {
        return isKnown(now) ? version() : FeedVersion.UNKNOWN;
    }

    /**
     * Whether what has not changed may be passed over. Not when all of it, or events that come again, were read a month ago:
     * their dates are worked out for half a year, and a calendar that never changes would run out of them. A partner who
     * shows only a part since then, or nothing that comes again, is asked for the whole once, and not for ever.
     */
    public boolean isKnown(Instant now) {
        Instant longAgo = now.minus(KNOWN_FOR);
        return (lastWholeAt == null || !lastWholeAt.isBefore(longAgo))
                && (datesToldAt == null || !datesToldAt.isBefore(longAgo));
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
