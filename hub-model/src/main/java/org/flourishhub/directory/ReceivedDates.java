package org.flourishhub.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flourishhub.recurring.DateText.Said;
import org.flourishhub.recurring.Patience;
import org.flourishhub.recurring.RepeatRule;
import org.flourishhub.recurring.Series;
import org.flourishhub.recurring.UnreadableRule;
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

    /** Days or moments looked at for one event: counted and not timed, so that a busy machine gives the same dates. Every day since 1970, five times. */
    private static final long MOST_LOOKED_AT = 200_000;

    /** What begins later than this is a slip of somebody's finger. */
    private static final Duration FURTHEST = Duration.ofDays(2 * 366);

    private final Said first;
    private final ZoneId zone;
    private final List<String> rules;
    private final List<LocalDateTime> more;
    private final List<LocalDateTime> except;
    private final Instant now;
    private Patience patience = new Patience(Long.MAX_VALUE);
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
        this.zone = zone == null || wholeDay ? EventDates.SHEFFIELD : zone;
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
            soon = workedOut(now.plus(AHEAD));
        }
        return soon;
    }

    /** The first start is a date whatever the rule says (RFC 5545, 3.8.2.4). */
    private List<Instant> workedOut(Instant end) {
        LocalDateTime from = local(now.minus(BACK));
        LocalDateTime until = local(end);
        TreeSet<LocalDateTime> all = new TreeSet<>();
        Patience looks = patience.portion(MOST_LOOKED_AT);
        for (String rule : rules.isEmpty() ? List.of("") : rules) {
            Series series = new Series(first, read(rule), zone)
                    .with(said(more))
                    .with(List.of(first))
                    .without(leftOut());
            all.addAll(series.with(looks).starts(from, until, MOST));
        }
        return all.stream().limit(MOST).map(this::moment).toList();
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
        LocalDate firstDay = firstStart().atZone(EventDates.SHEFFIELD).toLocalDate();
        List<LocalDate> days = soon().stream()
                .map(start -> start.atZone(EventDates.SHEFFIELD).toLocalDate())
                .filter(day -> !day.equals(firstDay))
                .distinct()
                .limit(Recurrence.MOST_DAYS)
                .toList();
        return days.isEmpty() ? Recurrence.NONE : Recurrence.of(null, List.of(), days);
    }

    /** Whether there are dates, or may be some, after those that are kept. */
    public boolean goOn() {
        return !(rules.isEmpty() && more.isEmpty()) && !isKeptAsARule();
    }

    /** Dates that stand in the list with another time than the first one. */
    public List<ChangedDate> oddTimes(Duration length) {
        if (isKeptAsARule()) {
            return List.of();
        }
        ZonedDateTime usual = firstStart().atZone(EventDates.SHEFFIELD);
        List<ChangedDate> odd = new ArrayList<>();
        for (Instant start : soon()) {
            LocalDateTime planned =
                    start.atZone(EventDates.SHEFFIELD).toLocalDate().atTime(usual.toLocalTime());
            if (!planned.atZone(EventDates.SHEFFIELD).toInstant().equals(start)) {
                odd.add(ChangedDate.moved(planned, start, length == null ? null : start.plus(length), null));
            }
        }
        return odd;
    }

    /** The start on the clocks of Sheffield that the hub gives to a date of the calendar. */
    public LocalDateTime planned(LocalDateTime start) {
        return moment(start).atZone(EventDates.SHEFFIELD).toLocalDateTime();
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
            Instant begin = moment(first.start());
            Instant end = (begin.isAfter(now) ? begin : now).plus(COMPARED);
            return given(kept, start, end).equals(workedOut(end));
        } catch (IllegalArgumentException | RuleBroken notHere) {
            return false;
        }
    }

    private List<Instant> given(Recurrence kept, LocalDateTime start, Instant until) {
        List<Instant> starts = new ArrayList<>();
        Iterator<LocalDateTime> all = kept.starts(start);
        for (int step = 0; step < 20_000 && starts.size() < MOST && all.hasNext(); step++) {
            Instant next = all.next().atZone(EventDates.SHEFFIELD).toInstant();
            if (!next.isBefore(until)) {
                return starts;
            }
            if (!next.isBefore(now.minus(BACK))) {
                starts.add(next);
            }
        }
        return starts;
    }

    private Recurrence asARule() {
        LocalDate from = now.minus(BACK).atZone(EventDates.SHEFFIELD).toLocalDate();
        return Recurrence.of(
                Recurrence.endingHere(rules.get(0), read(rules.get(0)), first.isWholeDay()),
                days(except, from),
                days(more, from));
    }

    private TreeSet<LocalDate> days(Collection<LocalDateTime> times, LocalDate from) {
        return times.stream()
                .map(time -> planned(time).toLocalDate())
                .filter(day -> !day.isBefore(from))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code null} for none, and for what is no rule: then it takes place once. */
    private static RepeatRule read(String rule) {
        try {
            return rule.isEmpty() ? null : RepeatRule.of(rule);
        } catch (UnreadableRule notOne) {
            return null;
        }
    }

    private List<Said> said(List<LocalDateTime> times) {
        return times.stream()
                .map(time -> new Said(time.toLocalDate(), first.isWholeDay() ? null : time, null))
                .toList();
    }

    /** A midnight among times of the day leaves out the whole day. */
    private List<Said> leftOut() {
        return except.stream()
                .map(time -> new Said(
                        time.toLocalDate(),
                        first.isWholeDay() || time.toLocalTime().equals(LocalTime.MIDNIGHT) ? null : time,
                        null))
                .toList();
    }

    private Instant moment(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    private LocalDateTime local(Instant moment) {
        return moment.atZone(zone).toLocalDateTime();
    }
}
