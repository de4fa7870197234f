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
import java.util.stream.Stream;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.shared.web.InWords;

/**
 * The days one page of events shows: a day, seven from today or from a later day, a weekend, or a month.
 *
 * @param first its first day
 * @param today the day it is in Sheffield
 */
public record WhatsOn(View view, LocalDate first, LocalDate today) {
    /** How much of the calendar is shown at once. */
    public enum View {
        DAY,
        WEEK,
        WEEKEND,
        MONTH;

        /** How addresses name it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The view with that name; a week for anything else. */
        static View named(String word) {
            return Stream.of(values())
                    .filter(view -> view.word().equals(word))
                    .findFirst()
                    .orElse(WEEK);
        }
    }

    private static final int MOST_WEEKS_AHEAD = 52;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** What somebody asked for; from today when the day is past, too far ahead or no date at all. */
    public static WhatsOn asked(String view, String day, Clock clock) {
        LocalDate today = LocalDate.now(clock.withZone(InWords.SHEFFIELD));
        LocalDate asked = parsed(day, today);
        boolean shown = asked.isAfter(today) && asked.isBefore(today.plusWeeks(MOST_WEEKS_AHEAD));
        return of(View.named(view), shown ? asked : today, today);
    }

    private static WhatsOn of(View view, LocalDate day, LocalDate today) {
        LocalDate first =
                switch (view) {
                    case DAY, WEEK -> day;
                    case WEEKEND -> day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : saturdayFrom(day);
                    case MONTH -> day.withDayOfMonth(1);
                };
        return new WhatsOn(view, first, today);
    }

    private static LocalDate saturdayFrom(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** As far ahead as events are looked for. */
    public static Instant horizon(Clock clock) {
        return LocalDate.now(clock.withZone(InWords.SHEFFIELD))
                .plusWeeks(MOST_WEEKS_AHEAD)
                .atStartOfDay(InWords.SHEFFIELD)
                .toInstant();
    }

    /** Whether it is what everybody sees first. */
    public boolean isNow() {
        return equals(of(view, today, today));
    }

    public boolean isMonth() {
        return view == View.MONTH;
    }

    public Instant begins() {
        return first.atStartOfDay(InWords.SHEFFIELD).toInstant();
    }

    public Instant ends() {
        return end().atStartOfDay(InWords.SHEFFIELD).toInstant();
    }

    /** The first day after it. */
    public LocalDate end() {
        return switch (view) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusDays(7);
            case WEEKEND -> first.plusDays(2);
            case MONTH -> first.plusMonths(1);
        };
    }

    /** The address of what comes next. */
    public String next() {
        return address(view, view == View.WEEKEND ? first.plusWeeks(1) : end());
    }

    /** The address of what comes before; never of days that are past. */
    public String previous() {
        LocalDate before =
                switch (view) {
                    case DAY -> first.minusDays(1);
                    case WEEK, WEEKEND -> first.minusWeeks(1);
                    case MONTH -> first.minusMonths(1);
                };
        return address(view, before.isBefore(today) ? today : before);
    }

    public boolean hasNext() {
        return end().isBefore(today.plusWeeks(MOST_WEEKS_AHEAD));
    }

    /** The same days, or those around them, in another view. */
    public String in(View other) {
        return address(other, first.isBefore(today) ? today : first);
    }

    /** Such as "This weekend" for the one that is next, and "Weekend" for another. */
    public String nameOf(View other) {
        boolean next = of(other, first.isBefore(today) ? today : first, today).isNow();
        if (next && other == View.DAY) {
            return "Today";
        }
        return next
                ? "This " + other.word()
                : other.word().substring(0, 1).toUpperCase(Locale.ROOT)
                        + other.word().substring(1);
    }

    private String address(View other, LocalDate day) {
        List<String> parts = Stream.of(
                        other == View.WEEK ? "" : "view=" + other.word(), day.equals(today) ? "" : "from=" + day)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? "/events" : "/events?" + String.join("&", parts);
    }

    /** Such as "What’s on this weekend", "What’s on in December 2026". */
    public String title() {
        String days = " from " + SHORT.format(first) + " to " + SHORT.format(end().minusDays(1));
        return "What’s on"
                + switch (view) {
                    case DAY -> isNow() ? " today" : ": " + InWords.day(first);
                    case WEEK -> isNow() ? " this week" : days;
                    case WEEKEND -> isNow() ? " this weekend" : days;
                    case MONTH -> " in " + MONTH.format(first);
                };
    }

    /** Such as "The next week". */
    public String step(String which) {
        return "The " + (which.equals("next") ? "next " + view.word() : view.word() + " before");
    }

    /** What is on under its days, in order, what began earlier under the first; days without anything are left out. */
    public Map<LocalDate, List<Occurrence>> byDay(List<Occurrence> dates) {
        return dates.stream()
                .collect(Collectors.groupingBy(
                        date -> beganBefore(date) ? first : dayOf(date), TreeMap::new, Collectors.toList()));
    }

    /** Whether the day it stands under is not the day it begins. */
    public boolean beganBefore(Occurrence date) {
        return dayOf(date).isBefore(first);
    }

    /** The weeks of a month from Monday to Sunday; a day of another month is {@code null}. */
    public List<List<LocalDate>> weeks() {
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday, day -> day.isBefore(end()), day -> day.plusWeeks(1))
                .map(day -> Stream.iterate(day, next -> next.plusDays(1))
                        .limit(7)
                        .map(next -> next.isBefore(first) || !next.isBefore(end()) ? null : next)
                        .toList())
                .toList();
    }

    private static LocalDate dayOf(Occurrence date) {
        return date.startsAt().atZone(InWords.SHEFFIELD).toLocalDate();
    }

    private static LocalDate parsed(String day, LocalDate otherwise) {
        try {
            return day == null ? otherwise : LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            return otherwise;
        }
    }
}
