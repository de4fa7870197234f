package org.flourishhub.directory.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.flourishhub.directory.Event;
import org.flourishhub.shared.web.InWords;

/**
 * The days one page of events shows: from today to Sunday, or a whole week from Monday.
 *
 * @param first its first day
 * @param today the day it is in Sheffield
 */
public record Week(LocalDate first, LocalDate today) {
    private static final int MOST_WEEKS_AHEAD = 52;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /** The week somebody asked for by any of its days; this week when it is past, too far ahead or no date at all. */
    public static Week asked(String day, Clock clock) {
        LocalDate today = LocalDate.now(clock.withZone(InWords.SHEFFIELD));
        LocalDate monday = mondayOf(parsed(day, today));
        boolean shown = monday.isAfter(today) && monday.isBefore(today.plusWeeks(MOST_WEEKS_AHEAD));
        return new Week(shown ? monday : today, today);
    }

    /** As far ahead as events are looked for. */
    public static Instant horizon(Clock clock) {
        return LocalDate.now(clock.withZone(InWords.SHEFFIELD))
                .plusWeeks(MOST_WEEKS_AHEAD)
                .atStartOfDay(InWords.SHEFFIELD)
                .toInstant();
    }

    public boolean isThisWeek() {
        return first.equals(today);
    }

    public Instant begins() {
        return first.atStartOfDay(InWords.SHEFFIELD).toInstant();
    }

    public Instant ends() {
        return next().atStartOfDay(InWords.SHEFFIELD).toInstant();
    }

    /** The Monday after it. */
    public LocalDate next() {
        return first.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** The Monday of the week before it. */
    public LocalDate previous() {
        return mondayOf(first).minusWeeks(1);
    }

    public boolean hasNext() {
        return next().isBefore(today.plusWeeks(MOST_WEEKS_AHEAD));
    }

    /** Such as "from 30 November to 6 December". */
    public String inWords() {
        return "from " + SHORT.format(first) + " to " + SHORT.format(next().minusDays(1));
    }

    /** Its events under their days, in order; days without any are left out. */
    public Map<LocalDate, List<Event>> byDay(List<Event> events) {
        return events.stream()
                .collect(Collectors.groupingBy(
                        event -> event.startsAt().atZone(InWords.SHEFFIELD).toLocalDate(),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate parsed(String day, LocalDate otherwise) {
        try {
            return day == null ? otherwise : LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            return otherwise;
        }
    }
}
