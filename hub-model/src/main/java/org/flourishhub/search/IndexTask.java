package org.flourishhub.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A listing whose entry in the index is out of date. There is one row for each at most, however often it changes; a
 * worker borrows it for a while, writes the listing as it is now, and takes the row away unless the listing has changed again.
 */
@Entity
@Table(name = "index_task")
@IdClass(IndexTask.Key.class)
public class IndexTask {
    /** Which listing. */
    public static class Key implements Serializable {
        private Kind kind;
        private UUID listingId;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && kind == key.kind && listingId.equals(key.listingId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, listingId);
        }
    }

    private static final Duration LONGEST_PAUSE_WHILE_SOLR_IS_ILL = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE_AFTER_REFUSAL = Duration.ofHours(1);

    @Id
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Id
    @Column(name = "listing_id")
    private UUID listingId;

    private long generation;
    private boolean background;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    private boolean alone;
    private int attempts;

    @Column(name = "last_problem")
    private String lastProblem;

    protected IndexTask() {}

    /** Solr did not answer: try again soon, for it may be back any moment. */
    void waitForSolr(String problem, Instant now) {
        postpone(problem, now, LONGEST_PAUSE_WHILE_SOLR_IS_ILL);
    }

    /** Solr would not take the batch it was in: it goes alone from now on, so that it cannot hold up others. */
    void refused(String problem, Instant now) {
        if (alone) {
            postpone(problem, now, LONGEST_PAUSE_AFTER_REFUSAL);
        } else {
            alone = true;
            claimedUntil = null;
        }
    }

    private void postpone(String problem, Instant now, Duration longest) {
        attempts++;
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts, 12));
        notBefore = now.plus(pause.compareTo(longest) < 0 ? pause : longest);
        lastProblem = problem.length() <= 500 ? problem : problem.substring(0, 500);
        claimedUntil = null;
    }

    /** It changed again while it was being written. */
    void letGo() {
        claimedUntil = null;
    }

    public Instant notBefore() {
        return notBefore;
    }

    public int attempts() {
        return attempts;
    }

    /** What went wrong at the last attempt; {@code null} before the first. */
    public String lastProblem() {
        return lastProblem;
    }
}
