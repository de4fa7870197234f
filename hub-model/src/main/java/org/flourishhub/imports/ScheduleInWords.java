package org.flourishhub.imports;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A schedule said the way people say it: "Every Wednesday, 10 am to 1 pm". */
final class ScheduleInWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Map<String, String> WHICH =
            Map.of("1", "first ", "2", "second ", "3", "third ", "4", "fourth ", "5", "fifth ", "-1", "last ");

    private ScheduleInWords() {}

    /** May be empty. */
    static String of(ScheduleRecord schedule) {
        String when = Stream.of(days(schedule), hours(schedule))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        String dates = dates(schedule);
        String rest = Stream.of(schedule.description(), schedule.notes())
                .filter(words -> words != null && !words.isBlank())
                .collect(Collectors.joining(". "));
        String first = when.isEmpty() ? "" : when + dates;
        return Stream.of(first, rest).filter(words -> !words.isEmpty()).collect(Collectors.joining(". "));
    }

    private static String days(ScheduleRecord schedule) {
        boolean second = schedule.interval() != null && schedule.interval() == 2;
        boolean monthly = "MONTHLY".equals(schedule.freq());
        if (schedule.byday() != null) {
            String days = Stream.of(schedule.byday().split(","))
                    .map(ScheduleInWords::day)
                    .collect(Collectors.joining(" and "));
            return (monthly ? "Every month on the " : second ? "Every other " : "Every ") + days;
        }
        return monthly && schedule.bymonthday() != null ? "Every month on day " + schedule.bymonthday() : "";
    }

    private static String day(String code) {
        String which = code.substring(0, code.length() - 2);
        return WHICH.getOrDefault(which, "") + DAYS.get(CODES.indexOf(code.substring(code.length() - 2)));
    }

    private static String hours(ScheduleRecord schedule) {
        if (schedule.opensAt() == null) {
            return "";
        }
        return schedule.closesAt() == null
                ? "from " + clock(schedule.opensAt())
                : clock(schedule.opensAt()) + " to " + clock(schedule.closesAt());
    }

    private static String dates(ScheduleRecord schedule) {
        return (schedule.validFrom() == null ? "" : ", from " + DAY.format(schedule.validFrom()))
                + (schedule.validTo() == null ? "" : ", until " + DAY.format(schedule.validTo()));
    }

    private static String clock(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ".%02d", time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? " am" : " pm");
    }
}
