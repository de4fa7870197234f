package org.flourishhub.directory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * The times at which an event starts, one after the other, on the clocks of its place: the rule is asked in local time, so
 * that ten o'clock stays ten o'clock when the clocks change.
 */
final class StartTimes implements Iterator<LocalDateTime> {
    private static final DateTimeFormatter RFC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final Recurrence recurrence;
    private final RecurrenceRuleIterator byRule;
    private final Deque<LocalDateTime> besides = new ArrayDeque<>();
    private LocalDateTime nextByRule;
    private LocalDateTime next;

    StartTimes(Recurrence recurrence, LocalDateTime first) {
        this.recurrence = recurrence;
        RecurrenceRule rule = recurrence.read();
        byRule = rule == null ? null : rule.iterator(DateTime.parse(RFC.format(first)));
        SortedSet<LocalDateTime> apart = new TreeSet<>(recurrence.alsoAt());
        recurrence.alsoOn().forEach(day -> apart.add(day.atTime(first.toLocalTime())));
        besides.addAll(apart);
        nextByRule = byRule == null ? first : fromRule();
        next = find();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public LocalDateTime next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        LocalDateTime given = next;
        next = find();
        return given;
    }

    /** The next that is not left out; {@code null} after the last. */
    private LocalDateTime find() {
        LocalDateTime soonest = soonest();
        while (soonest != null && isLeftOut(soonest)) {
            soonest = soonest();
        }
        return soonest;
    }

    /** A day that is left out and added at another hour was moved: it takes place then. */
    private boolean isLeftOut(LocalDateTime start) {
        return recurrence.exceptOn().contains(LocalDate.from(start))
                && !recurrence.alsoAt().contains(start);
    }

    /** What rule and single days both name comes once. */
    private LocalDateTime soonest() {
        LocalDateTime beside = besides.peek();
        if (beside == null || nextByRule != null && !nextByRule.isAfter(beside)) {
            LocalDateTime ruled = nextByRule;
            if (ruled != null && ruled.equals(beside)) {
                besides.remove();
            }
            nextByRule = fromRule();
            return ruled;
        }
        return besides.remove();
    }

    /** A rule whose days never come, such as 31 February, ends there. */
    private LocalDateTime fromRule() {
        try {
            return byRule != null && byRule.hasNext()
                    ? LocalDateTime.parse(byRule.nextDateTime().toString(), RFC)
                    : null;
        } catch (IllegalArgumentException neverAgain) {
            return null;
        }
    }
}
