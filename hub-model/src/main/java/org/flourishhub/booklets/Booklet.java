package org.flourishhub.booklets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A search that somebody would like to have on paper. It waits until a node has time for it, is made, can be fetched by
 * whoever has its address, and is forgotten soon. When a node dies over it, another begins it anew.
 */
@Entity
@Table(name = "booklet")
public class Booklet {
    /** How far it has come. */
    public enum State {
        ASKED,
        BEING_MADE,
        READY,
        FAILED
    }

    /** What fails so often would fail again. */
    static final int MOST_ATTEMPTS = 3;

    @Id
    private UUID id;

    @Version
    private long version;

    private String search;

    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    private int attempts;
    private int written;
    private int wanted;

    @Column(name = "ready_at")
    private Instant readyAt;

    protected Booklet() {}

    /** {@code search} is what stands after the question mark in the address of the search. */
    public Booklet(UUID id, String search, Instant now) {
        this.id = id;
        this.search = search;
        this.askedAt = now;
    }

    /** Empty-handed when it has failed too often. */
    boolean begin(Instant now, Duration lease) {
        if (attempts >= MOST_ATTEMPTS) {
            state = State.FAILED;
            claimedUntil = null;
            return false;
        }
        attempts++;
        state = State.BEING_MADE;
        begunAt = now;
        written = 0;
        claimedUntil = now.plus(lease);
        return true;
    }

    /** {@code written} of {@code wanted} listings are in it; whoever works on it has time for the next ones. */
    void advance(int nowWritten, int nowWanted, Instant until) {
        written = nowWritten;
        wanted = nowWanted;
        claimedUntil = until;
    }

    void finish(Instant now) {
        state = State.READY;
        readyAt = now;
        claimedUntil = null;
    }

    /** Whether this attempt is still the one that counts: after its time was over, another node may have begun anew. */
    boolean isBegunAt(Instant begun) {
        return state == State.BEING_MADE && begunAt.equals(begun);
    }

    public UUID id() {
        return id;
    }

    public String search() {
        return search;
    }

    public State state() {
        return state;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public int written() {
        return written;
    }

    /** How many listings will be in it; 0 while nobody has counted. */
    public int wanted() {
        return wanted;
    }

    public Instant readyAt() {
        return readyAt;
    }
}
