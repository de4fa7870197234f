package org.flourishhub.syndication.inbound.calendars;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flourishhub.recurring.DateText;
import org.flourishhub.syndication.EventItem;

/**
 * A date or a time of a calendar on the clocks of its place.
 *
 * @param zone {@code null} for a whole day, and for a time that is the same on all clocks
 */
record CalendarMoment(LocalDateTime local, boolean wholeDay, ZoneId zone) {
    private static final Pattern DURATION = Pattern.compile(
            "([+-]?)P(?:(\\d{1,5})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8})S)?)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile("[,;]");

    /** Empty for what is no date. */
    static Optional<CalendarMoment> of(CalendarLine line, CalendarZones zones) {
        return moment(line, zones)
                .map(moment -> line.says("VALUE", "DATE") && moment.isMidnight()
                        ? new CalendarMoment(moment.local, true, null)
                        : moment);
    }

    private static Optional<CalendarMoment> moment(CalendarLine line, CalendarZones zones) {
        return of(line.value(), line.parameter("TZID"), zones)
                // a zone's name with a colon that nobody quoted: the date stands behind the last one
                .or(() -> of(line.value().substring(line.value().lastIndexOf(':') + 1), line.parameter("TZID"), zones));
    }

    private static Optional<CalendarMoment> of(String text, String zone, CalendarZones zones) {
        return DateText.read(text.replaceFirst("/.*", "")).map(said -> {
            if (said.isWholeDay()) {
                return new CalendarMoment(said.start(), true, null);
            }
            return said.offset() == null
                    ? new CalendarMoment(said.start(), false, zones.named(zone, said.start()))
                    : new CalendarMoment(said.start(), false, said.offset());
        });
    }

    /** Several of them, with commas between; of periods, their beginnings. */
    static Stream<CalendarMoment> several(CalendarLine line, CalendarZones zones) {
        // one after the other: whoever takes a few must not wait for a million
        return BETWEEN.splitAsStream(line.value()).flatMap(each -> of(line.valued(each.strip()), zones).stream());
    }

    boolean isMidnight() {
        return local.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** The same moment on the clocks of another place; whole days and times of all clocks stay as they are. */
    LocalDateTime on(ZoneId other) {
        return zone == null || other == null || zone.equals(other)
                ? local
                : local.atZone(zone).withZoneSameInstant(other).toLocalDateTime();
    }

    /** As one of the dates of a series; a day alone, where the series has times, is the one that starts on it. */
    LocalDateTime asOneOf(CalendarMoment first) {
        return wholeDay && !first.wholeDay ? local.toLocalDate().atTime(first.local.toLocalTime()) : on(first.zone);
    }

    /** From here on to the end that is said, if that makes sense. */
    EventItem.When until(Optional<CalendarMoment> end, Optional<String> duration) {
        LocalDateTime over = end.map(moment -> moment.on(zone))
                .or(() -> duration.flatMap(this::after))
                .filter(moment -> moment.isAfter(local))
                .orElse(wholeDay ? local.plusDays(1) : null);
        return new EventItem.When(local, over, wholeDay, zone);
    }

    /** Weeks and days are those of the calendar, hours and minutes those that pass (RFC 5545, 3.3.6). */
    private Optional<LocalDateTime> after(String text) {
        Matcher parts = DURATION.matcher(text.strip());
        if (!parts.matches() || parts.group(1).equals("-")) {
            return Optional.empty();
        }
        LocalDateTime day = local.plus(Period.ofDays(7 * number(parts, 2) + number(parts, 3)));
        Duration rest =
                Duration.ofHours(number(parts, 4)).plusMinutes(number(parts, 5)).plusSeconds(number(parts, 6));
        ZoneId clocks = zone == null ? ZoneOffset.UTC : zone;
        return Optional.of(day.atZone(clocks).plus(rest).toLocalDateTime());
    }

    /** {@code null} for what is no duration, or a negative one. */
    static Duration duration(String text) {
        Matcher parts = DURATION.matcher(text == null ? "" : text.strip());
        if (!parts.matches() || parts.group(1).equals("-")) {
            return null;
        }
        return Duration.ofDays(7L * number(parts, 2) + number(parts, 3))
                .plusHours(number(parts, 4))
                .plusMinutes(number(parts, 5))
                .plusSeconds(number(parts, 6));
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
