package org.flourishhub.recurring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as calendars write them: {@code 20260303T100000Z}, and the longer spelling of ISO 8601. */
public final class DateText {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[Tt ](\\d{2})(?::?(\\d{2}))?(?::?(\\d{2})(?:[.,]\\d{1,9})?)?\\s*([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?");

    /** As programs write them that forget the noughts: {@code 2026-7-1T9:30+1:00}. */
    private static final Pattern WITHOUT_NOUGHTS = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt ](\\d{1,2}):(\\d{1,2})(:\\d{2})?\\s*(?:([Zz])|([+-])(\\d{1,2}):?(\\d{2}))?)?");

    private DateText() {}

    /**
     * What a text says.
     *
     * @param time {@code null} when only a day was given
     * @param offset {@code null} when it is a time on the clocks of some place
     */
    public record Said(LocalDate day, LocalDateTime time, ZoneOffset offset) {
        /** The time, midnight for a whole day. */
        public LocalDateTime start() {
            return time == null ? day.atStartOfDay() : time;
        }

        public boolean isWholeDay() {
            return time == null;
        }
    }

    /** Empty for what is no date, or is one that does not exist. */
    public static Optional<Said> read(String text) {
        Matcher form = FORM.matcher(text == null ? "" : withNoughts(text.strip()));
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
            if (form.group(4) == null) {
                return Optional.of(new Said(day, null, null));
            }
            return Optional.of(new Said(day, time(form, day), offset(form.group(7))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String withNoughts(String text) {
        Matcher loose = WITHOUT_NOUGHTS.matcher(text);
        if (!loose.matches()) {
            return text;
        }
        String day = loose.group(1) + "-" + two(loose.group(2)) + "-" + two(loose.group(3));
        if (loose.group(4) == null) {
            return day;
        }
        String time = two(loose.group(4)) + ":" + two(loose.group(5)) + Objects.requireNonNullElse(loose.group(6), "");
        String zone = loose.group(8) == null
                ? Objects.requireNonNullElse(loose.group(7), "")
                : loose.group(8) + two(loose.group(9)) + ":" + loose.group(10);
        return day + "T" + time + zone;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** Midnight at the end of a day is the next day's, and a leap second the second before. */
    private static LocalDateTime time(Matcher form, LocalDate day) {
        int hour = number(form, 4);
        int minute = form.group(5) == null ? 0 : number(form, 5);
        int second = form.group(6) == null ? 0 : number(form, 6);
        if (hour == 24 && minute == 0 && second == 0) {
            return day.plusDays(1).atStartOfDay();
        }
        return day.atTime(hour, minute, Math.min(second, second == 60 ? 59 : second));
    }

    private static ZoneOffset offset(String text) {
        if (text == null) {
            return null;
        }
        return text.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneOffset.of(text);
    }

    static Until until(String text) {
        Said said = read(text).orElseThrow(() -> new UnreadableRule("bad-rule", "UNTIL is not a date: " + text));
        return said.offset() == null
                ? new Until(said.day(), said.time(), false)
                : until(said.time().minusSeconds(said.offset().getTotalSeconds()));
    }

    private static Until until(LocalDateTime utc) {
        return new Until(utc.toLocalDate(), utc, true);
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
