package org.flourishhub.search;

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
 * The making of a new index beside the one that people ask. It runs until everything is in the new index and people ask that
 * one, or somebody stops it; afterwards the former index is kept, so that it can be taken back.
 */
@Entity
@Table(name = "index_rebuild")
public class IndexRebuild {
    /** How it stands. */
    public enum State {
        /** There never was one. */
        NONE,
        RUNNING,
        STOPPED,
        FAILED,
        /** People ask the new index. */
        IN_USE,
        TAKING_BACK,
        /** People ask the former index again. */
        TAKEN_BACK
    }

    /** The hub has one. */
    static final int ID = 1;

    /** Much longer than a step may take; and after a crash, how long it rests. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** Before every id. */
    private static final UUID NONE_YET = new UUID(0, 0);

    private static final int LONGEST_PROBLEM = 500;

    @Id
    private int id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "after_id")
    private UUID afterId;

    private long written;
    private long total;

    @Column(name = "changes_after")
    private long changesAfter;

    @Column(name = "second_name")
    private String secondName;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    private String problem;

    protected IndexRebuild() {}

    /** From the very beginning, whatever there was before; one that is being made already goes on. */
    void start(Instant now) {
        if (isAtWork()) {
            return;
        }
        state = State.RUNNING;
        kind = null;
        afterId = NONE_YET;
        written = 0;
        total = 0;
        beganAt = now;
        endedAt = null;
        secondName = null;
        problem = null;
        claimedUntil = null;
    }

    /** Whoever is at work notices it at the next step; one that has come to its end meanwhile stays as it is. */
    void stop() {
        state = state == State.RUNNING ? State.STOPPED : state;
    }

    /** Goes on where it was when it was stopped. */
    void resume() {
        if (state == State.STOPPED) {
            state = State.RUNNING;
            claimedUntil = null;
        }
    }

    /** Where there is no former index, nothing happens. */
    void takeBack() {
        if (!hasFormer()) {
            return;
        }
        state = State.TAKING_BACK;
        problem = null;
        claimedUntil = null;
    }

    /** One worker at a time. Answers whether it may begin. */
    boolean claim(Instant now) {
        boolean free = isAtWork() && (claimedUntil == null || claimedUntil.isBefore(now));
        if (free) {
            claimedUntil = now.plus(LEASE);
        }
        return free;
    }

    /** The new index is there, under that name, and empty; whatever changes after that place is written to it again. */
    void begun(String name, long everything, long changes) {
        kind = Kind.values()[0];
        secondName = name;
        total = everything;
        changesAfter = changes;
    }

    /** Answers whether the work goes on: somebody may have stopped it. */
    boolean reached(Kind kind, UUID after, int more, Instant now) {
        this.kind = kind;
        this.afterId = after == null ? NONE_YET : after;
        this.written += more;
        if (state == State.RUNNING) {
            claimedUntil = now.plus(LEASE);
        }
        return state == State.RUNNING;
    }

    /** People ask the other index from now on, and the one they asked before has that name. */
    void exchanged(String former, Instant now) {
        state = state == State.TAKING_BACK ? State.TAKEN_BACK : State.IN_USE;
        secondName = former;
        endedAt = now;
        claimedUntil = null;
    }

    /** Solr does not answer: whoever comes next goes on from here. */
    void rest() {
        claimedUntil = null;
    }

    void fail(String sentence, Instant now) {
        state = state == State.TAKING_BACK ? State.IN_USE : State.FAILED;
        problem = sentence.length() <= LONGEST_PROBLEM ? sentence : sentence.substring(0, LONGEST_PROBLEM);
        endedAt = now;
        claimedUntil = null;
    }

    public State state() {
        return state;
    }

    /** Somebody is at work on it, or will be in a moment. */
    public boolean isAtWork() {
        return state == State.RUNNING || state == State.TAKING_BACK;
    }

    /** There is a former index to go back to. */
    public boolean hasFormer() {
        return (state == State.IN_USE || state == State.TAKEN_BACK) && secondName != null;
    }

    boolean isFresh() {
        return kind == null;
    }

    /** Which kind of listing comes next; {@code null} before the new index is there. */
    Kind kind() {
        return kind;
    }

    /** The last one that is in the new index; before the first of its kind, an id that comes before all others. */
    UUID afterId() {
        return afterId;
    }

    /** How many listings are in the new index. */
    public long written() {
        return written;
    }

    /** How many there were to be when it began. */
    public long total() {
        return total;
    }

    /** What Solr calls the one that will be exchanged with the one people ask. */
    String secondName() {
        return secondName;
    }

    /** The place in the order of changes after which the second index may lack some. */
    long changesAfter() {
        return changesAfter;
    }

    /** {@code null} when there never was one. */
    public Instant beganAt() {
        return beganAt;
    }

    /** When people were given the other index, or it failed; {@code null} before. */
    public Instant endedAt() {
        return endedAt;
    }

    /** What went wrong, in words; {@code null} when nothing did. */
    public String problem() {
        return problem;
    }
}
