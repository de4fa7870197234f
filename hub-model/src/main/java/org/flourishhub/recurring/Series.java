package org.flourishhub.recurring;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.flourishhub.recurring.DateText.Said;

/**
 * All times at which something starts: what a rule gives and what was added, without what was left out (RFC 5545,
 * 3.8.5.1 to 3.8.5.3). Everything is told on the clocks of {@code zone}.
 */
public final class Series {
    private final Said first;
    private final RepeatRule rule;
    private final ZoneId zone;
    private final TreeSet<LocalDateTime> added = new TreeSet<>();
    private final Set<LocalDateTime> leftOut = new HashSet<>();
    private final Set<LocalDate> daysLeftOut = new HashSet<>();
    private Patience patience = new Patience(Long.MAX_VALUE);

    /**
     * @param rule {@code null} when it does not repeat by a rule
     * @param zone {@code null} for times on the clocks of wherever one is
     */
    public Series(Said first, RepeatRule rule, ZoneId zone) {
        this.first = first;
        this.rule = rule;
        this.zone = zone == null ? first.offset() : zone;
    }

    public Series with(Collection<Said> more) {
        more.forEach(each -> added.add(local(each)));
        return this;
    }

    /** A whole day leaves out whatever starts on it. */
    public Series without(Collection<Said> exceptions) {
        for (Said each : exceptions) {
            if (each.isWholeDay()) {
                daysLeftOut.add(each.day());
            } else {
                leftOut.add(local(each));
            }
        }
        return this;
    }

    /** Gives up when that is over, wherever it runs in the same place each time; several series may share one. */
    public Series with(Patience shared) {
        patience = shared;
        return this;
    }

    /** The first so many that do not start before {@code from}, and start before {@code before}. */
    public List<LocalDateTime> starts(LocalDateTime from, LocalDateTime before, int most) {
        return starts(from, before, most, Long.MAX_VALUE);
    }

    private List<LocalDateTime> starts(LocalDateTime from, LocalDateTime before, int most, long deadline) {
        List<LocalDateTime> starts = new ArrayList<>();
        Iterator<LocalDateTime> all = everything(deadline);
        while (starts.size() < most && all.hasNext()) {
            LocalDateTime start = all.next();
            if (!start.isBefore(before) || deadline != Long.MAX_VALUE && System.nanoTime() > deadline) {
                return starts;
            }
            if (!start.isBefore(from) && !isLeftOut(start)) {
                starts.add(start);
            }
        }
        return starts;
    }

    /** The first so many that start before {@code before} ({@code null}: whenever), as far as there is time for it. */
    public List<LocalDateTime> starts(int most, LocalDateTime before, Duration time) {
        return starts(
                LocalDateTime.MIN,
                before == null ? LocalDateTime.MAX : before,
                most,
                System.nanoTime() + time.toNanos());
    }

    private boolean isLeftOut(LocalDateTime start) {
        return leftOut.contains(start) || daysLeftOut.contains(start.toLocalDate());
    }

    /** The time on the clocks of the series' place. */
    public LocalDateTime local(Said said) {
        if (said.offset() == null || zone == null) {
            return said.start();
        }
        return said.start().atOffset(said.offset()).atZoneSameInstant(zone).toLocalDateTime();
    }

    /** Where the series is at home; {@code null} when it has no place. */
    public ZoneId zone() {
        return zone;
    }

    private Iterator<LocalDateTime> everything(long deadline) {
        LocalDateTime start = local(first);
        if (rule == null) {
            TreeSet<LocalDateTime> all = new TreeSet<>(added);
            all.add(start);
            return all.iterator();
        }
        return new Merged(
                new RuleStarts(rule, start, first.isWholeDay(), zone)
                        .until(deadline)
                        .with(patience),
                added.iterator());
    }
}
