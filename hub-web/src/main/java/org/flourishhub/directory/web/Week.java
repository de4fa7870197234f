package org.flourishhub.directory.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.flourishhub.directory.Event;
import org.flourishhub.shared.web.InWords;

/**
 * The seven days one page of events shows: from today, or from a later day.
 *
 * @param first its first day
 * @param today the day it is in Sheffield
 */
public record Week(LocalDate first, LocalDate today) {
    private static final int DAYS = 7;
    private static final int MOST_WEEKS_AHEAD = 52;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /** The seven days from the one somebody asked for; from today when that is past, too far ahead or no date at all. */
    public static Week asked(String day, Clock clock) {
        LocalDate today = LocalDate.now(clock.withZone(InWords.SHEFFIELD));
        LocalDate asked = parsed(day, today);
        boolean shown = asked.isAfter(today) && asked.isBefore(today.plusWeeks(MOST_WEEKS_AHEAD));
        return new Week(shown ? asked : today, today);
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

    /** The first day after it. */
    public LocalDate next() {
        return first.plusDays(DAYS);
    }

    /** The first of the seven days before it, or today. */
    public LocalDate previous() {
        LocalDate before = first.minusDays(DAYS);
        return before.isBefore(today) ? today : before;
    }

    public boolean hasNext() {
        return next().isBefore(today.plusWeeks(MOST_WEEKS_AHEAD));
    }

    /** Such as "from 30 November to 6 December". */
    public String inWords() {
        return "from " + SHORT.format(first) + " to " + SHORT.format(next().minusDays(1));
    }

    /** Its events under their days, in order, what began earlier under the first; days without any are left out. */
    public Map<LocalDate, List<Event>> byDay(List<Event> events) {
        return events.stream()
                .collect(Collectors.groupingBy(
                        event -> beganBefore(event) ? first : dayOf(event), TreeMap::new, Collectors.toList()));
    }

    /** Whether the day it stands under is not the day it began. */
    public boolean beganBefore(Event event) {
        return dayOf(event).isBefore(first);
    }

    private static LocalDate dayOf(Event event) {
        return event.startsAt().atZone(InWords.SHEFFIELD).toLocalDate();
    }

    private static LocalDate parsed(String day, LocalDate otherwise) {
        try {
            return day == null ? otherwise : LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            return otherwise;
        }
    }
}
