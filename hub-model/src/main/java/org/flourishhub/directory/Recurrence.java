package org.flourishhub.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.flourishhub.recurring.Patience;
import org.flourishhub.recurring.RepeatRule;
import org.flourishhub.recurring.Until;

/**
 * How an event comes again.
 *
 * @param rule as in RFC 5545, 3.3.10, with an end in local time such as {@code UNTIL=20270630T235959}; {@code null} for no rule
 * @param exceptOn days on which the rule does not hold
 * @param alsoOn days on which it takes place besides, at the usual time
 * @param alsoAt when it takes place besides at other times, on the clocks of its place: it may come twice on one day
 */
public record Recurrence(
        String rule, SortedSet<LocalDate> exceptOn, SortedSet<LocalDate> alsoOn, SortedSet<LocalDateTime> alsoAt) {
    /** It does not come again. */
    public static final Recurrence NONE = of(null, List.of(), List.of());

    /** So many dates apart from the rule can be told. */
    public static final int MOST_DAYS = 60;

    /** So many times apart from the usual one can be told: more than one an hour on each of those days. */
    public static final int MOST_MOMENTS = 730;

    /** So often may a rule count, which is more than once a week for seven years. */
    public static final int MOST_TIMES = 400;

    /** So many weeks or months may lie between. */
    public static final int LONGEST_PAUSE = 52;

    private static final int LONGEST_RULE = 300;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern LOCAL_UNTIL = Pattern.compile("UNTIL=([0-9]{8}T[0-9]{6})(?!Z)");

    public Recurrence {
        exceptOn = new TreeSet<>(exceptOn);
        alsoOn = new TreeSet<>(alsoOn);
        alsoAt = new TreeSet<>(alsoAt);
    }

    public static Recurrence of(String rule, Collection<LocalDate> exceptOn, Collection<LocalDate> alsoOn) {
        return new Recurrence(rule, new TreeSet<>(exceptOn), new TreeSet<>(alsoOn), new TreeSet<>());
    }

    /** The same, and besides at these times. */
    public Recurrence andAt(Collection<LocalDateTime> moments) {
        return new Recurrence(rule, exceptOn, alsoOn, new TreeSet<>(moments));
    }

    /** {@code rule} as it is, until the end of {@code lastDay}. */
    public static String until(String rule, LocalDate lastDay) {
        return rule + ";UNTIL=" + DAY.format(lastDay) + "T235959";
    }

    /** {@code rule} with its end on the clocks of Sheffield; {@code read} is what it means, {@code null} for what is no rule. */
    static String endingHere(String rule, RepeatRule read, boolean wholeDay) {
        String plain = rule.strip().replaceFirst("(?i)^RRULE:", "").toUpperCase(Locale.ROOT);
        if (read == null || read.until() == null) {
            return plain;
        }
        Until until = read.until();
        LocalDateTime end = until.time() == null || wholeDay ? until.day().atTime(23, 59, 59) : until.time();
        LocalDateTime here = until.utc() && until.time() != null && !wholeDay
                ? end.atZone(ZoneOffset.UTC)
                        .withZoneSameInstant(EventDates.SHEFFIELD)
                        .toLocalDateTime()
                : end;
        return plain.replaceFirst("UNTIL=[^;]*", "UNTIL=" + MOMENT.format(here));
    }

    /** The rule with its end in UTC, as RFC 5545 wants it beside a start with a zone; {@code null} without a rule. */
    public String ruleForCalendars(ZoneId zone) {
        return rule == null
                ? null
                : LOCAL_UNTIL
                        .matcher(rule)
                        .replaceFirst(until -> "UNTIL="
                                + MOMENT.format(LocalDateTime.parse(until.group(1), MOMENT)
                                        .atZone(zone)
                                        .withZoneSameInstant(ZoneOffset.UTC))
                                + "Z");
    }

    public boolean isRepeating() {
        return rule != null || !alsoOn.isEmpty() || !alsoAt.isEmpty();
    }

    /** The local times at which it starts, soonest first, for the first start of all; without end when the rule has none. */
    Iterator<LocalDateTime> starts(LocalDateTime first) {
        return new StartTimes(this, first);
    }

    /** The first so many moments in Sheffield from {@code from} on and before {@code until}; each step towards them is a look. */
    List<Instant> moments(LocalDateTime first, Instant from, Instant until, int most, Patience patience) {
        List<Instant> moments = new ArrayList<>();
        Iterator<LocalDateTime> all = starts(first);
        for (int step = 0; step < Unfolding.MOST_STEPS && moments.size() < most && all.hasNext(); step++) {
            Instant next = all.next().atZone(EventDates.SHEFFIELD).toInstant();
            patience.spend(1);
            if (!next.isBefore(until)) {
                return moments;
            }
            if (!next.isBefore(from)) {
                moments.add(next);
            }
        }
        return moments;
    }

    /** The rule, read; {@code null} without one. */
    RecurrenceRule read() {
        try {
            return rule == null ? null : new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException notOne) {
            throw new IllegalArgumentException(notOne);
        }
    }

    void check(LocalDateTime first, Complaints complaints) {
        if (exceptOn.size() > MOST_DAYS || alsoOn.size() > MOST_DAYS) {
            complaints.add(
                    exceptOn.size() > MOST_DAYS ? "exceptOn" : "alsoOn", "Give at most " + MOST_DAYS + " days here");
        }
        if (alsoAt.size() > MOST_MOMENTS) {
            complaints.add("alsoOn", "Give at most " + MOST_MOMENTS + " times here");
        }
        try {
            // a rule that is too long is not followed at all: it can name every second of a year
            if (checkRule(complaints) && first != null && !starts(first).hasNext()) {
                complaints.add(
                        "repeats", "These choices leave no date at all. Change the rule, or the days it leaves out");
            }
        } catch (IllegalArgumentException notOneWeCanRead) {
            complaints.add("repeats", "We do not understand how it repeats. Please choose again");
        }
    }

    /** Whether it is a rule that can be followed; what else is wrong with it is told all the same. */
    private boolean checkRule(Complaints complaints) {
        RecurrenceRule read = read();
        if (read == null) {
            return true;
        }
        boolean tooMuch = rule.length() > LONGEST_RULE || read.getFreq().compareTo(Freq.DAILY) > 0;
        if (tooMuch) {
            complaints.add("repeats", "An event can repeat once a day at most");
        }
        if (read.getCount() != null && read.getCount() > MOST_TIMES) {
            complaints.add("times", "Give " + MOST_TIMES + " times at most, or leave it empty when it goes on and on");
        }
        if (read.getInterval() > LONGEST_PAUSE) {
            complaints.add("every", "Give a number from 1 to " + LONGEST_PAUSE);
        }
        return !tooMuch;
    }

    /** Of an event without times of their own as it always was: marks of what an event said are made of it. */
    @Override
    public String toString() {
        return "Recurrence[rule=" + rule + ", exceptOn=" + exceptOn + ", alsoOn=" + alsoOn
                + (alsoAt.isEmpty() ? "]" : ", alsoAt=" + alsoAt + "]");
    }
}
