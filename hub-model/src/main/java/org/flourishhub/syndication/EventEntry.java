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
 * What the hub knows about one event of one feed: which event of the directory it became, and which words it had. Once
 * taken down it stays as a gravestone, so that it never comes back.
 */
@Entity
@Table(name = "feed_event")
public class EventEntry {
    /** Whether it may still be shown. */
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
    private String likeness;

    @Column(name = "left_as")
    private String leftAs;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "taken_in_at")
    private Instant takenInAt;

    @Column(name = "revised_at")
    private Instant revisedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected EventEntry() {}

    /** {@code leftAs} marks what the event said when the feed had spoken. */
    EventEntry(UUID id, EventItem item, UUID eventId, String leftAs, Instant now) {
        this.id = id;
        this.feedId = item.feedId();
        this.key = item.key();
        this.eventId = eventId;
        this.takenInAt = now;
        this.fingerprint = item.fingerprint();
        this.likeness = item.likeness();
        this.leftAs = leftAs;
    }

    boolean saysTheSameAs(EventItem item) {
        return fingerprint.equals(item.fingerprint());
    }

    /** Whether what the hub keeps of it was told before that. */
    boolean wasToldBefore(Instant moment) {
        return (revisedAt == null ? takenInAt : revisedAt).isBefore(moment);
    }

    void revise(EventItem item, String leftAs, Instant now) {
        this.fingerprint = item.fingerprint();
        this.likeness = item.likeness();
        this.leftAs = leftAs;
        this.revisedAt = now;
    }

    /** Some calendars give an event another name at every reading. */
    void rename(String newer) {
        key = newer;
    }

    void withdraw(Instant now) {
        if (state == State.LIVE) {
            state = State.WITHDRAWN;
            withdrawnAt = now;
        }
    }

    boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    /** Whether nobody has changed the event since the feed last spoke. */
    boolean isStillAs(String mark) {
        return leftAs.equals(mark);
    }

    public UUID id() {
        return id;
    }

    public String key() {
        return key;
    }

    public UUID eventId() {
        return eventId;
    }

    public Instant takenInAt() {
        return takenInAt;
    }
}
