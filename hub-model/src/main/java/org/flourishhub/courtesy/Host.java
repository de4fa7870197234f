package org.flourishhub.courtesy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * A host beyond the hub. Each request spends a little of its budget. When it asks to be left alone, or fails again and
 * again, it rests; after that one request tries whether it is well again, and nothing else is asked until it has answered.
 */
@Entity
@Table(name = "host")
public class Host {
    /** How it gets on, as far as we can see. */
    public enum State {
        WELL,
        /** It has failed, but not often enough to be left alone. */
        UNSTEADY,
        RESTING,
        /** The next request tries whether it is well again. */
        ON_TRIAL
    }

    static final int FAILURES_TO_REST = 5;
    static final Duration FIRST_REST = Duration.ofMinutes(5);
    static final Duration LONGEST_REST = Duration.ofHours(1);
    /** A host may ask for more peace than we give one that fails; more than this is a slip. */
    static final Duration LONGEST_WISH = Duration.ofDays(7);
    /** Twice as long as a request can take: should its node die, another tries. */
    static final Duration TRIAL = Duration.ofSeconds(60);

    private static final int MOST_DOUBLINGS = 10;
    private static final int LONGEST_TROUBLE = 500;

    @Id
    private String name;

    @Version
    private long version;

    @Column(name = "spent_until")
    private Instant spentUntil;

    @Column(name = "resting_until")
    private Instant restingUntil;

    private int failures;
    private String trouble;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected Host() {}

    Host(String name, Instant now) {
        this.name = name;
        this.spentUntil = now;
        this.askedAt = now;
    }

    /** When the next request may leave; takes nothing. */
    Instant nextTurn(Budget budget, Instant now) {
        Instant turn = later(now, spentUntil.minus(budget.allowance()));
        return restingUntil == null ? turn : later(turn, restingUntil);
    }

    /** One request leaves now, or when its turn comes. */
    void spend(Budget budget, Instant now) {
        spentUntil = later(now, spentUntil).plus(budget.gap());
        askedAt = now;
        if (isSuspect()) {
            restingUntil = now.plus(TRIAL);
        }
    }

    /** Whatever it said, it is there. */
    void answered() {
        failures = 0;
        trouble = null;
        restingUntil = null;
    }

    void failed(String sentence, Instant now) {
        failures++;
        trouble = shortened(sentence);
        if (isSuspect()) {
            int doublings = Math.min(failures - FAILURES_TO_REST, MOST_DOUBLINGS);
            Duration rest = FIRST_REST.multipliedBy(1L << doublings);
            restingUntil = now.plus(rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest);
        }
    }

    /** It asked for it; a wish that is absurd counts as the first rest. */
    void rest(Duration wish, String sentence, Instant now) {
        boolean sensible = !wish.isNegative() && !wish.isZero() && wish.compareTo(LONGEST_WISH) <= 0;
        Instant until = now.plus(sensible ? wish : FIRST_REST);
        trouble = shortened(sentence);
        restingUntil = restingUntil == null ? until : later(restingUntil, until);
    }

    /** Somebody knows that it is well again. */
    void endRest() {
        answered();
    }

    private boolean isSuspect() {
        return failures >= FAILURES_TO_REST;
    }

    public State state(Instant now) {
        if (restingUntil != null && restingUntil.isAfter(now)) {
            return State.RESTING;
        }
        return isSuspect() ? State.ON_TRIAL : failures > 0 ? State.UNSTEADY : State.WELL;
    }

    public String name() {
        return name;
    }

    /** {@code null} when it does not rest. */
    public Instant restingUntil() {
        return restingUntil;
    }

    /** One after the other, since it last answered. */
    public int failures() {
        return failures;
    }

    /** In plain words; {@code null} when all is well. */
    public String trouble() {
        return trouble;
    }

    public Instant askedAt() {
        return askedAt;
    }

    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST_TROUBLE ? sentence : sentence.substring(0, LONGEST_TROUBLE - 1) + "…";
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
