package org.flourishhub.recurring;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Every start that a rule gives from the first one on, on the clocks of its place, soonest first. It ends where the rule
 * ends, at the end of the year 9999, or where it has looked long enough without finding one: 30 February never comes.
 * A time that the clocks skip comes an hour later, one that comes twice is meant the first time (RFC 5545, 3.3.5).
 */
public final class RuleStarts implements Iterator<LocalDateTime> {
    /** Looked-at days or moments between two starts: more than the 400 years after which the calendar repeats itself. */
    private static final long LONGEST_SEARCH = 3_700_000;

    private final RepeatRule rule;
    private final LocalDateTime first;
    private final boolean wholeDay;
    private final ZoneId zone;
    private final Rounds rounds;
    private final Deque<LocalDateTime> ready = new ArrayDeque<>();
    private LocalDateTime last;
    private int given;
    private boolean over;
    private long deadline = Long.MAX_VALUE;
    private long patience = Long.MAX_VALUE;

    /** {@code zone} may be {@code null}: then every time exists, once. */
    public RuleStarts(RepeatRule rule, LocalDateTime first, boolean wholeDay, ZoneId zone) {
        this.rule = rule;
        this.first = first;
        this.wholeDay = wholeDay;
        this.zone = wholeDay ? null : zone;
        this.rounds = new Rounds(rule, first, wholeDay);
    }

    /** It also ends at this moment of the machine's own clock, whatever it has found by then. */
    RuleStarts until(long nanoTime) {
        deadline = nanoTime;
        return this;
    }

    /** It also ends when it has looked at so many days or moments in all. */
    RuleStarts lookingAtMost(long looks) {
        patience = looks;
        return this;
    }

    @Override
    public boolean hasNext() {
        if (rule.count() != null && given >= rule.count()) {
            return false;
        }
        long looked = 0;
        while (ready.isEmpty() && !over) {
            rounds.next().forEach(this::consider);
            looked += rounds.cost();
            patience -= rounds.cost();
            over = over || rounds.areOver() || looked > LONGEST_SEARCH || patience < 0 || isLate(looked);
        }
        return !ready.isEmpty();
    }

    @Override
    public LocalDateTime next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        given++;
        return ready.remove();
    }

    /** Asked now and then: the clock costs more than a round. */
    private boolean isLate(long looked) {
        return looked % 1024 < rounds.cost() && deadline != Long.MAX_VALUE && System.nanoTime() - deadline > 0;
    }

    private void consider(LocalDateTime named) {
        if (over || named.isBefore(first)) {
            return;
        }
        LocalDateTime start = zone == null ? named : named.atZone(zone).toLocalDateTime();
        if (last != null && !start.isAfter(last)) {
            return;
        }
        if (rule.until() != null && rule.until().isBefore(start, wholeDay, zone)) {
            over = true;
            return;
        }
        last = start;
        ready.add(start);
    }
}
