package org.flourishhub.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.WeekdayNum;

/** How an event comes again, as people say it: "every second Tuesday until 30 June 2027, not on 24 December 2026". */
public final class RecurrenceInWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");
    private static final int MOST_DAYS_TOLD = 8;

    private RecurrenceInWords() {}

    /** Empty when it takes place once. */
    public static Optional<String> of(Event event) {
        return of(event.recurrence(), event.dates().startsLocal());
    }

    /** Empty when it takes place once; {@code first} is its first start. */
    public static Optional<String> of(Recurrence recurrence, LocalDateTime first) {
        if (!recurrence.isRepeating()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        RecurrenceRule rule = recurrence.read();
        parts.add(rule == null ? "On " + day(first.toLocalDate()) : capital(rhythm(rule, first)) + end(rule));
        if (!recurrence.alsoOn().isEmpty()) {
            parts.add("also on " + some(recurrence.alsoOn(), RecurrenceInWords::day, " more days"));
        }
        if (!recurrence.alsoAt().isEmpty()) {
            parts.add("also on " + some(recurrence.alsoAt(), RecurrenceInWords::moment, " more times"));
        }
        if (!recurrence.exceptOn().isEmpty()) {
            parts.add("not on " + some(recurrence.exceptOn(), RecurrenceInWords::day, " more days"));
        }
        return Optional.of(String.join(", ", parts));
    }

    private static String rhythm(RecurrenceRule rule, LocalDateTime first) {
        if (!isPlain(rule)) {
            return "on certain days";
        }
        return switch (rule.getFreq()) {
            case DAILY -> rule.hasPart(Part.BYDAY) ? "on certain days" : every(rule.getInterval(), "day");
            case WEEKLY -> weekly(rule, first);
            case MONTHLY ->
                monthly(rule, first)
                        + (rule.getInterval() == 1 ? " of the month" : " of " + every(rule.getInterval(), "month"));
            case YEARLY ->
                every(rule.getInterval(), "year") + " on "
                        + DateTimeFormatter.ofPattern("d MMMM", Locale.UK).format(first);
            default -> "on certain days";
        };
    }

    /** The parts are named here and not in a constant: the library must have read a rule before its parts can be loaded. */
    private static boolean isPlain(RecurrenceRule rule) {
        List<Part> plain =
                List.of(Part.FREQ, Part.INTERVAL, Part.BYDAY, Part.BYMONTHDAY, Part.UNTIL, Part.COUNT, Part.WKST);
        return Arrays.stream(Part.values()).allMatch(part -> plain.contains(part) || !rule.hasPart(part));
    }

    private static String weekly(RecurrenceRule rule, LocalDateTime first) {
        List<String> days = rule.hasPart(Part.BYDAY)
                ? rule.getByDayPart().stream()
                        .map(RecurrenceInWords::weekday)
                        .sorted()
                        .map(RecurrenceInWords::name)
                        .toList()
                : List.of(name(first.getDayOfWeek()));
        int every = rule.getInterval();
        if (days.size() == 7 && every == 1) {
            return "every day";
        } else if (every == 1) {
            return "every " + and(days);
        }
        return days.size() == 1 && every == 2
                ? "every second " + days.get(0)
                : every(every, "week") + " on " + and(days);
    }

    private static String monthly(RecurrenceRule rule, LocalDateTime first) {
        if (rule.hasPart(Part.BYDAY)) {
            return "on the "
                    + and(rule.getByDayPart().stream()
                            .map(RecurrenceInWords::nth)
                            .toList());
        }
        List<Integer> days =
                rule.hasPart(Part.BYMONTHDAY) ? rule.getByPart(Part.BYMONTHDAY) : List.of(first.getDayOfMonth());
        return "on the " + and(days.stream().map(RecurrenceInWords::nth).toList());
    }

    private static String nth(WeekdayNum day) {
        String name = name(weekday(day));
        if (day.pos == 0) {
            return "every " + name;
        }
        String which = day.pos < 0 ? "last" : ORDINALS.get(Math.min(day.pos, ORDINALS.size()) - 1);
        return (day.pos < -1 ? ORDINALS.get(Math.min(-day.pos, ORDINALS.size()) - 1) + " to " : "") + which + " "
                + name;
    }

    private static String nth(int day) {
        if (day < 0) {
            return day == -1 ? "last day" : nth(-day) + " to last day";
        }
        String end = day % 10 == 1 && day != 11
                ? "st"
                : day % 10 == 2 && day != 12 ? "nd" : day % 10 == 3 && day != 13 ? "rd" : "th";
        return day + end;
    }

    private static String end(RecurrenceRule rule) {
        DateTime until = rule.getUntil();
        if (until != null) {
            return " until " + day(LocalDate.of(until.getYear(), until.getMonth() + 1, until.getDayOfMonth()));
        }
        return rule.getCount() == null ? "" : rule.getCount() == 1 ? ", once" : ", " + rule.getCount() + " times";
    }

    private static String every(int interval, String unit) {
        return interval == 1
                ? "every " + unit
                : interval == 2 ? "every second " + unit : "every " + interval + " " + unit + "s";
    }

    private static <T> String some(Collection<T> times, Function<T, String> inWords, String others) {
        List<String> told = times.stream().limit(MOST_DAYS_TOLD).map(inWords).toList();
        int more = times.size() - told.size();
        return more == 0 ? and(told) : String.join(", ", told) + " and " + more + others;
    }

    private static String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + " at " + ScheduleInWords.time(moment.toLocalTime());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String and(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static DayOfWeek weekday(WeekdayNum day) {
        return DayOfWeek.of(day.weekday.ordinal() == 0 ? 7 : day.weekday.ordinal());
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
