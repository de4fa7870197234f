package org.flourishhub.directory.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times in the ways people and browsers write them; {@code null} for what is none. */
final class TypedTime {
    private static final List<DateTimeFormatter> DAYS =
            List.of(format("uuuu-M-d"), format("d/M/uuuu"), format("d MMMM uuuu"), format("d MMM uuuu"));
    private static final Pattern TIME =
            Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2})(?::00)?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?");

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private TypedTime() {}

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static LocalDate day(String typed) {
        String tidy = typed.strip().replace('.', '/').replaceAll("\\s+", " ");
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(tidy, format);
            } catch (DateTimeParseException notThisOne) {
                continue;
            }
        }
        return null;
    }

    /** As people write it, such as "3 June 2027"; {@code null} for none. */
    static String written(LocalDate day) {
        return day == null ? null : WRITTEN.format(day);
    }

    static LocalTime time(String typed) {
        String tidy = typed.strip().toLowerCase(Locale.UK);
        if (tidy.equals("noon") || tidy.equals("midday")) {
            return LocalTime.NOON;
        } else if (tidy.equals("midnight")) {
            return LocalTime.MIDNIGHT;
        }
        Matcher time = TIME.matcher(tidy);
        return time.matches() ? of(time.group(1), time.group(2), time.group(3)) : null;
    }

    /** A bare "2" could be night or afternoon: without am, pm or minutes it is no time. */
    private static LocalTime of(String hour, String minute, String half) {
        if (half == null && minute == null) {
            return null;
        }
        int hours = Integer.parseInt(hour);
        if (half != null && (hours < 1 || hours > 12)) {
            return null;
        }
        int onClock = half == null ? hours : hours % 12 + (half.startsWith("p") ? 12 : 0);
        try {
            return LocalTime.of(onClock, minute == null ? 0 : Integer.parseInt(minute));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
