package org.flourishhub.syndication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What the hub knows about one entry of one feed: which story it became, and which words it had. Once withdrawn it
 * stays as a gravestone, with nothing but its key and dates, so that the entry never comes back.
 */
@Entity
@Table(name = "feed_item")
public class LedgerEntry {
    /** Whether its story may still be told. */
    public enum State {
        LIVE,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "feed_id")
    private UUID feedId;

    @Column(name = "item_key")
    private String key;

    @Enumerated(EnumType.STRING)
    private State state = State.LIVE;

    private String fingerprint;

    @Column(name = "story_id")
    private UUID storyId;

    private String permalink;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "taken_in_at")
    private Instant takenInAt;

    @Column(name = "revised_at")
    private Instant revisedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected LedgerEntry() {}

    public LedgerEntry(UUID id, FeedItem item, UUID storyId, Instant now) {
        this.id = id;
        this.feedId = item.feedId();
        this.key = item.key();
        this.storyId = storyId;
        this.fingerprint = item.fingerprint();
        this.permalink = item.link();
        this.writtenAt = item.writtenAt();
        this.takenInAt = now;
    }

    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    public boolean saysTheSameAs(FeedItem item) {
        return fingerprint.equals(item.fingerprint());
    }

    public void revise(FeedItem item, Instant now) {
        fingerprint = item.fingerprint();
        permalink = item.link();
        writtenAt = item.writtenAt() == null ? writtenAt : item.writtenAt();
        revisedAt = now;
    }

    /** It was not where it should be, but its page still stands. */
    public void checked(Instant now) {
        checkedAt = now;
    }

    /** Everything goes but the key, the last fingerprint and the dates of our own doing. */
    public void withdraw(Instant now) {
        if (isWithdrawn()) {
            return;
        }
        state = State.WITHDRAWN;
        permalink = null;
        writtenAt = null;
        withdrawnAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID feedId() {
        return feedId;
    }

    public String key() {
        return key;
    }

    public UUID storyId() {
        return storyId;
    }

    /** The page it stands on; {@code null} when it has none, and for gravestones. */
    public String permalink() {
        return permalink;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
