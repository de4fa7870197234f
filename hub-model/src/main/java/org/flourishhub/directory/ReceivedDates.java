package org.flourishhub.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.flourishhub.recurring.DateText.Said;
import org.flourishhub.recurring.Patience;
import org.flourishhub.shared.RuleBroken;

/**
 * The dates of an event as a partner's calendar gives them, in the way the hub keeps dates: the rule itself where it means
 * the same here, else every single date of the next half year.
 */
public final class ReceivedDates {
    /** From a day ago on: what began yesterday may still go on. */
    static final Duration BACK = Duration.ofDays(1);

    static final Duration AHEAD = Duration.ofDays(180);

    /** From now or from the first start on: a rule of another place may mean the same here until the clocks change. */
    private static final Duration COMPARED = Duration.ofDays(400);

    private static final int MOST = 730;

    /** What begins later than this is a slip of somebody's finger. */
    private static final Duration FURTHEST = Duration.ofDays(2 * 366);

    private final Said first;
    private final ToldSeries told;
    private final List<String> rules;
    private final List<LocalDateTime> more;
    private final List<LocalDateTime> except;
    private final Instant now;
    private Patience patience = new Patience(Long.MAX_VALUE);
    private List<Instant> known;
    private List<Instant> soon;
    private Boolean keptAsARule;

    /** All times are those of {@code zone}, {@code null} for those of Sheffield. */
    public ReceivedDates(
            LocalDateTime start,
            boolean wholeDay,
            ZoneId zone,
            List<String> rules,
            List<LocalDateTime> more,
            List<LocalDateTime> except,
            Instant now) {
        this.first = new Said(start.toLocalDate(), wholeDay ? null : start, null);
        this.told = new ToldSeries(first, zone == null || wholeDay ? EventDates.SHEFFIELD : zone, rules, more, except);
        this.rules = rules;
        this.more = more;
        this.except = except;
        this.now = now;
    }

    /** For many events that are looked at together; what comes when it is over has no dates that are known. */
    public ReceivedDates with(Patience shared) {
        patience = shared;
        return this;
    }

    /** Its dates within the next half year, at most 730; a date that went by yesterday counts. */
    public List<Instant> soon() {
        if (soon == null) {
            Instant end = now.plus(AHEAD);
            soon = known().stream().filter(start -> start.isBefore(end)).toList();
        }
        return soon;
    }

    /** Those that a rule is compared by, where there is one: to follow it costs more than all else. */
    private List<Instant> known() {
        if (known == null) {
            Instant end = rules.size() == 1 ? endOfComparison() : now.plus(AHEAD);
            known = told.between(now.minus(BACK), end, MOST, patience);
        }
        return known;
    }

    private Instant endOfComparison() {
        Instant begin = moment(first.start());
        return (begin.isAfter(now) ? begin : now).plus(COMPARED);
    }

    /** Whether it was given up to work them out: then what is known of its dates is not all of them, and may be none. */
    public boolean isSlow() {
        return told.isSlow();
    }

    /** Whether the hub should hear of it at all: it is not over for good, and not centuries away. */
    public boolean isWorthKnowing(Duration length) {
        Instant start = moment(first.start());
        boolean later = start.isAfter(now.minus(BACK)) && start.isBefore(now.plus(FURTHEST));
        boolean stillOn = start.isBefore(now) && start.plus(length).isAfter(now.minus(BACK));
        return later || stillOn || !soon().isEmpty();
    }

    /** The first start of all, as the hub keeps it: for a list of single dates, the first that is not over. */
    public Instant firstStart() {
        return isKeptAsARule() || rules.isEmpty() && more.isEmpty()
                ? moment(first.start())
                : soon().stream().findFirst().orElse(moment(first.start()));
    }

    public Recurrence recurrence() {
        if (rules.isEmpty() && more.isEmpty()) {
            return Recurrence.NONE;
        }
        if (isKeptAsARule()) {
            return asARule();
        }
        return besides(null, List.of(), kept());
    }

    /** Those of the first days that can be kept, on the clocks here. */
    private TreeSet<LocalDateTime> kept() {
        TreeSet<LocalDateTime> kept = new TreeSet<>();
        Set<LocalDate> days = new HashSet<>();
        for (Instant start : soon()) {
            LocalDateTime here = here(start);
            days.add(here.toLocalDate());
            if (days.size() <= Recurrence.MOST_DAYS) {
                kept.add(here);
            }
        }
        return kept;
    }

    /** What is at the usual time is kept as a day: it moves along when somebody changes that time. */
    private Recurrence besides(String rule, Collection<LocalDate> except, Collection<LocalDateTime> times) {
        LocalDateTime usual = rule == null ? here(firstStart()) : planned(first.start());
        return Recurrence.of(
                        rule,
                        except,
                        times.stream()
                                .filter(time -> time.toLocalTime().equals(usual.toLocalTime()))
                                .map(LocalDateTime::toLocalDate)
                                .filter(day -> rule != null || !day.equals(usual.toLocalDate()))
                                .toList())
                .andAt(times.stream()
                        .filter(time -> !time.toLocalTime().equals(usual.toLocalTime()))
                        .toList());
    }

    /** Whether there are dates, or may be some, after those that are kept. */
    public boolean goOn() {
        return !(rules.isEmpty() && more.isEmpty()) && !isKeptAsARule();
    }

    /** Dates in the hour that comes twice, which is written like the first of the two: they are in the second. */
    public List<ChangedDate> oddTimes(Duration length) {
        if (isKeptAsARule()) {
            return List.of();
        }
        List<ChangedDate> odd = new ArrayList<>();
        for (Instant start : soon()) {
            LocalDateTime planned = here(start);
            if (!planned.atZone(EventDates.SHEFFIELD).toInstant().equals(start)) {
                odd.add(ChangedDate.moved(planned, start, length == null ? null : start.plus(length), null));
            }
        }
        return odd;
    }

    /** The start on the clocks of Sheffield that the hub gives to a date of the calendar. */
    public LocalDateTime planned(LocalDateTime start) {
        return here(moment(start));
    }

    /** Only when both ways of reading it give the same dates, and few are left out or added. */
    private boolean isKeptAsARule() {
        if (keptAsARule == null) {
            keptAsARule = rules.size() == 1 && meansTheSameHere();
        }
        return keptAsARule;
    }

    private boolean meansTheSameHere() {
        try {
            Recurrence kept = asARule();
            Complaints complaints = new Complaints();
            LocalDateTime start = planned(first.start());
            kept.check(start, complaints);
            complaints.throwIfAny();
            List<Instant> meant = known();
            return !isSlow()
                    && kept.moments(start, now.minus(BACK), endOfComparison(), MOST, patience)
                            .equals(meant);
        } catch (IllegalArgumentException | RuleBroken notHere) {
            return false;
        }
    }

    private Recurrence asARule() {
        LocalDate from = now.minus(BACK).atZone(EventDates.SHEFFIELD).toLocalDate();
        return besides(
                Recurrence.endingHere(rules.get(0), ToldSeries.read(rules.get(0)), first.isWholeDay()),
                plannedFrom(from, except).map(LocalDateTime::toLocalDate).toList(),
                plannedFrom(from, more).toList());
    }

    private Stream<LocalDateTime> plannedFrom(LocalDate from, List<LocalDateTime> times) {
        return times.stream().map(this::planned).filter(time -> !time.toLocalDate()
                .isBefore(from));
    }

    private static LocalDateTime here(Instant moment) {
        return moment.atZone(EventDates.SHEFFIELD).toLocalDateTime();
    }

    private Instant moment(LocalDateTime local) {
        return told.moment(local);
    }
}
