package org.flourishhub.recurring;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Set;

/**
 * One recurrence rule (RFC 5545, 3.3.10, with {@code SKIP} of RFC 7529) as its text says it, nothing filled in. Empty
 * sets stand for parts that were not given.
 *
 * @param count how many times, {@code null} without a number
 * @param until the last moment at which it may start, {@code null} without an end
 * @param weekStart the day on which a week begins
 */
public record RepeatRule(
        Rhythm rhythm,
        long interval,
        Integer count,
        Until until,
        DayOfWeek weekStart,
        Skip skip,
        Set<Integer> months,
        Set<Integer> weeks,
        Set<Integer> yearDays,
        Set<Integer> monthDays,
        List<Weekday> weekdays,
        Set<Integer> hours,
        Set<Integer> minutes,
        Set<Integer> seconds,
        Set<Integer> positions) {

    /** How long one round takes. */
    public enum Rhythm {
        SECONDLY,
        MINUTELY,
        HOURLY,
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY;

        boolean isWithinADay() {
            return compareTo(DAILY) < 0;
        }
    }

    /** What becomes of a day that a month does not have (RFC 7529, 4.1). */
    public enum Skip {
        OMIT,
        BACKWARD,
        FORWARD
    }

    /**
     * A day of the week.
     *
     * @param number the how manieth of its month or year, from the end when below zero; 0 for each
     */
    public record Weekday(int number, DayOfWeek day) {}

    /** Reads a rule; {@code RRULE:} before it and lower case do not matter. */
    public static RepeatRule of(String text) {
        return new RuleText(text).rule();
    }

    /** Whether it may ever hold: no calendar has a 30 February, and no day with one time a second one. */
    boolean mayCome(boolean wholeDays) {
        boolean someMonthHasTheDay = monthDays.isEmpty()
                || skip != Skip.OMIT
                || monthDays.stream().anyMatch(day -> Math.abs(day) <= longestMonth());
        int most = mostInARound(wholeDays);
        return someMonthHasTheDay
                && (positions.isEmpty() || positions.stream().anyMatch(place -> Math.abs(place) <= most));
    }

    private int longestMonth() {
        return months.stream()
                .mapToInt(month -> Month.of(month).maxLength())
                .max()
                .orElse(31);
    }

    private int mostInARound(boolean wholeDays) {
        int ofASecond = Math.max(1, seconds.size());
        int ofAMinute = Math.max(1, minutes.size()) * ofASecond;
        return switch (rhythm) {
            case SECONDLY -> 1;
            case MINUTELY -> wholeDays ? 1 : ofASecond;
            case HOURLY -> wholeDays ? 1 : ofAMinute;
            case DAILY -> wholeDays ? 1 : Math.max(1, hours.size()) * ofAMinute;
            default -> Integer.MAX_VALUE;
        };
    }

    /** Whether it says nothing of the days, so that the first start says it. */
    boolean leavesTheDayOpen() {
        return weeks.isEmpty() && yearDays.isEmpty() && monthDays.isEmpty() && weekdays.isEmpty();
    }
}
