package org.flourishhub.syndication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a feed is read next, who has asked for that, and which node is at it. */
@Embeddable
public class FeedTurn {
    @Column(name = "next_due_at")
    private Instant nextDueAt;

    @Column(name = "wanted_at")
    private Instant wantedAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "letting_go")
    private boolean lettingGo;

    protected FeedTurn() {}

    /** It is due at once. */
    FeedTurn(Instant now) {
        nextDueAt = now;
    }

    public void claim(Instant now, Instant until) {
        claimedAt = now;
        claimedUntil = until;
    }

    /** Somebody may have asked for it while it was being read: then it is read once more. */
    public void release(Instant now) {
        if (wantedAt != null && claimedAt != null && wantedAt.isAfter(claimedAt)) {
            nextDueAt = now;
        } else {
            wantedAt = null;
        }
        unclaim();
    }

    /** Something has come, or is said to have: not before {@code moment}, but then. */
    public void dueBy(Instant moment) {
        nextDueAt = nextDueAt.isAfter(moment) ? moment : nextDueAt;
    }

    void dueAt(Instant moment) {
        nextDueAt = moment;
    }

    /** Nothing was read, so nothing that somebody wished is forgotten. */
    void putOff(Instant until) {
        nextDueAt = isWanted() || nextDueAt.isBefore(until) ? until : nextDueAt;
        unclaim();
    }

    void want(Instant now) {
        wantedAt = now;
        nextDueAt = now;
    }

    public void letGo(boolean letting) {
        lettingGo = letting;
    }

    private void unclaim() {
        claimedAt = null;
        claimedUntil = null;
    }

    /** {@code null} for a feed that is not read any more. */
    public Instant nextDueAt() {
        return nextDueAt;
    }

    /** Somebody has asked for this very reading, or has given a word that no reading has followed to its end yet. */
    public boolean isWanted() {
        return wantedAt != null || lettingGo;
    }

    /** A person has said that what has vanished was really taken back. */
    public boolean isLettingGo() {
        return lettingGo;
    }

    public boolean isClaimedBy(FeedClaim claim) {
        return claim.claimedAt().equals(claimedAt);
    }

    public boolean isBeingRead(Instant now) {
        return claimedUntil != null && claimedUntil.isAfter(now);
    }
}
