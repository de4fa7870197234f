package org.flourishhub.recurring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.flourishhub.recurring.RepeatRule.Rhythm;
import org.flourishhub.recurring.RepeatRule.Skip;
import org.flourishhub.recurring.RepeatRule.Weekday;

/**
 * Which days a rule names. What a rule leaves open is taken from the first start (RFC 5545, 3.3.10: "information, not
 * contained in the rule, … is derived from the start time"); beyond that, every part is a sieve over the days of one
 * round, which gives the same days as the table of expansions there.
 */
final class RuleDays {
    private final RepeatRule rule;
    private final Set<Integer> months;
    private final Set<Integer> monthDays;
    private final List<Weekday> weekdays;
    private final Set<DayOfWeek> everyWeek = EnumSet.noneOf(DayOfWeek.class);
    private final boolean countsInYear;
    private final boolean countsInMonth;

    RuleDays(RepeatRule rule, LocalDateTime first) {
        this.rule = rule;
        boolean open = rule.leavesTheDayOpen();
        months = rule.rhythm() == Rhythm.YEARLY && open && rule.months().isEmpty()
                ? Set.of(first.getMonthValue())
                : rule.months();
        monthDays = open && (rule.rhythm() == Rhythm.YEARLY || rule.rhythm() == Rhythm.MONTHLY)
                ? Set.of(first.getDayOfMonth())
                : rule.monthDays();
        boolean weekday = open && rule.rhythm() == Rhythm.WEEKLY || namesOnlyWeeks(rule);
        weekdays = weekday ? List.of(new Weekday(0, first.getDayOfWeek())) : rule.weekdays();
        countsInMonth = rule.rhythm() == Rhythm.MONTHLY
                || rule.rhythm() == Rhythm.YEARLY && !rule.months().isEmpty();
        countsInYear =
                rule.rhythm() == Rhythm.YEARLY && !countsInMonth && rule.weeks().isEmpty();
        weekdays.stream()
                .filter(each -> each.number() == 0 || !countsInYear && !countsInMonth)
                .forEach(each -> everyWeek.add(each.day()));
    }

    private static boolean namesOnlyWeeks(RepeatRule rule) {
        return rule.rhythm() == Rhythm.YEARLY
                && !rule.weeks().isEmpty()
                && rule.weekdays().isEmpty()
                && rule.monthDays().isEmpty()
                && rule.yearDays().isEmpty();
    }

    /** Those from {@code from} to {@code to}, both included, soonest first. */
    SortedSet<LocalDate> between(LocalDate from, LocalDate to) {
        SortedSet<LocalDate> found = new TreeSet<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (!months.isEmpty() && !months.contains(day.getMonthValue())) {
                day = day.withDayOfMonth(day.lengthOfMonth());
            } else if (isNamed(day)) {
                found.add(day);
            }
        }
        if (rule.skip() != Skip.OMIT) {
            addSkipped(from, to, found);
        }
        return found;
    }

    boolean isNamed(LocalDate day) {
        return (months.isEmpty() || months.contains(day.getMonthValue()))
                && (monthDays.isEmpty() || hasPlace(monthDays, day.getDayOfMonth(), day.lengthOfMonth()))
                && (rule.yearDays().isEmpty() || hasPlace(rule.yearDays(), day.getDayOfYear(), day.lengthOfYear()))
                && isOnItsWeekday(day)
                && isInItsWeek(day);
    }

    /** Days that a month does not have become its last day or the first of the next, where the rule wants it. */
    private void addSkipped(LocalDate from, LocalDate to, SortedSet<LocalDate> found) {
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)); month = month.plusMonths(1)) {
            int length = month.lengthOfMonth();
            boolean lacksOne = monthDays.stream().anyMatch(number -> number > length);
            LocalDate instead = rule.skip() == Skip.BACKWARD
                    ? month.atEndOfMonth()
                    : month.plusMonths(1).atDay(1);
            if (lacksOne && (months.isEmpty() || months.contains(month.getMonthValue())) && isOnItsWeekday(instead)) {
                found.add(instead);
            }
        }
    }

    private boolean isOnItsWeekday(LocalDate day) {
        if (weekdays.isEmpty() || everyWeek.contains(day.getDayOfWeek())) {
            return true;
        }
        if (!countsInMonth && !countsInYear) {
            return false;
        }
        int place = countsInMonth ? day.getDayOfMonth() : day.getDayOfYear();
        int length = countsInMonth ? day.lengthOfMonth() : day.lengthOfYear();
        int fromStart = (place - 1) / 7 + 1;
        int fromEnd = -((length - place) / 7 + 1);
        for (Weekday each : weekdays) {
            if (each.day() == day.getDayOfWeek() && (each.number() == fromStart || each.number() == fromEnd)) {
                return true;
            }
        }
        return false;
    }

    /** Weeks as in ISO 8601, but for the day they begin on: the first has at least four days in the year. */
    private boolean isInItsWeek(LocalDate day) {
        if (rule.weeks().isEmpty()) {
            return true;
        }
        LocalDate middle = startOfWeek(day, rule.weekStart()).plusDays(3);
        int week = (middle.getDayOfYear() - 1) / 7 + 1;
        LocalDate last = startOfWeek(LocalDate.of(middle.getYear(), 12, 28), rule.weekStart())
                .plusDays(3);
        return hasPlace(rule.weeks(), week, (last.getDayOfYear() - 1) / 7 + 1);
    }

    static LocalDate startOfWeek(LocalDate day, DayOfWeek first) {
        return day.minus(Math.floorMod(day.getDayOfWeek().getValue() - first.getValue(), 7), ChronoUnit.DAYS);
    }

    private static boolean hasPlace(Set<Integer> wanted, int place, int length) {
        return wanted.contains(place) || wanted.contains(place - length - 1);
    }
}
