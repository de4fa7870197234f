package org.flourishhub.openreferral.inbound;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as partners write them. Without a zone they mean the clock on the wall here. */
final class Moments {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("uuuu-M-d", Locale.UK).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT),
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d MMM uuuu")
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT));
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2}(?:\\.\\d+)?)?\\s*(am|pm)?(?:Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})()\\s*(am|pm)");

    private Moments() {}

    /** {@code null} when it is no date. */
    static LocalDate day(String text) {
        String date = text.indexOf('T') == 10 ? text.substring(0, 10) : text;
        for (DateTimeFormatter form : DAYS) {
            try {
                LocalDate day = LocalDate.parse(date, form);
                return isThinkable(day) ? day : null;
            } catch (DateTimeException another) {
                continue;
            }
        }
        return null;
    }

    /** {@code null} when it is no time of day; an offset says nothing, for doors open by the clock on the wall. */
    static LocalTime time(String text) {
        String typed = text.indexOf('T') == 10 ? text.substring(11) : text;
        Matcher clock = CLOCK.matcher(typed.strip().toLowerCase(Locale.ROOT).replace("z", "Z"));
        Matcher hour = HOUR.matcher(typed.strip().toLowerCase(Locale.ROOT));
        Matcher found = clock.matches() ? clock : hour.matches() ? hour : null;
        return found == null ? null : time(found);
    }

    private static LocalTime time(Matcher found) {
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2).isEmpty() ? 0 : Integer.parseInt(found.group(2));
        boolean half = found.group(3) != null;
        int of24 = half ? hour % 12 + ("pm".equals(found.group(3)) ? 12 : 0) : hour;
        boolean sensible = minute < 60 && (half ? hour >= 1 && hour <= 12 : hour < 24);
        return sensible ? LocalTime.of(of24, minute) : null;
    }

    /** {@code null} when it is no moment. */
    static Instant moment(String text) {
        Instant moment = anyMoment(text);
        return moment == null || !isThinkable(moment.atZone(HERE).toLocalDate()) ? null : moment;
    }

    private static Instant anyMoment(String text) {
        String joined = text.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (\\d)", "$1T$2");
        try {
            return OffsetDateTime.parse(joined).toInstant();
        } catch (DateTimeException withoutZone) {
            try {
                return LocalDateTime.parse(joined).atZone(HERE).toInstant();
            } catch (DateTimeException withoutTime) {
                LocalDate day = day(joined);
                return day == null ? null : day.atStartOfDay(HERE).toInstant();
            }
        }
    }

    private static boolean isThinkable(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 2200;
    }
}
