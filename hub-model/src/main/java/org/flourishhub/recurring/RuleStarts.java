package org.flourishhub.recurring;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
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
    private Iterator<LocalDateTime> round = Collections.emptyIterator();
    private LocalDateTime ready;
    private LocalDateTime last;
    private int given;
    private long looked;
    private boolean over;
    private long deadline = Long.MAX_VALUE;
    private Patience patience = new Patience(Long.MAX_VALUE);

    /** {@code zone} may be {@code null}: then every time exists, once. */
    public RuleStarts(RepeatRule rule, LocalDateTime first, boolean wholeDay, ZoneId zone) {
        this.rule = rule;
        this.first = first;
        this.wholeDay = wholeDay;
        this.zone = wholeDay ? null : zone;
        this.rounds = new Rounds(rule, first, wholeDay);
        this.over = !rule.mayCome(wholeDay);
    }

    /** It also ends at this moment of the machine's own clock, whatever it has found by then. */
    RuleStarts until(long nanoTime) {
        deadline = nanoTime;
        return this;
    }

    /** It also ends when so many days or moments in all have been looked at. */
    RuleStarts with(Patience looks) {
        patience = looks;
        return this;
    }

    @Override
    public boolean hasNext() {
        if (rule.count() != null && given >= rule.count()) {
            return false;
        }
        looked = 0;
        while (ready == null && !over) {
            if (round.hasNext()) {
                consider(round.next());
                look(1);
            } else {
                round = fromTheFirstOn(rounds.next());
                look(rounds.cost());
                over = over || rounds.areOver();
            }
        }
        return ready != null;
    }

    /** The first round may hold millions of moments before the first start. */
    private Iterator<LocalDateTime> fromTheFirstOn(List<LocalDateTime> starts) {
        if (starts.isEmpty() || !starts.get(0).isBefore(first)) {
            return starts.iterator();
        }
        int place = Collections.binarySearch(starts, first);
        return starts.listIterator(place < 0 ? -place - 1 : place);
    }

    private void look(int cost) {
        looked += cost;
        patience.spend(cost);
        over = over || looked > LONGEST_SEARCH || patience.isOver() || isLate(cost);
    }

    @Override
    public LocalDateTime next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        given++;
        LocalDateTime start = ready;
        ready = null;
        return start;
    }

    /** Asked now and then: the clock costs more than a round. */
    private boolean isLate(int cost) {
        return looked % 1024 < cost && deadline != Long.MAX_VALUE && System.nanoTime() - deadline > 0;
    }

    private void consider(LocalDateTime named) {
        if (named.isBefore(first)) {
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
        ready = start;
    }
}
