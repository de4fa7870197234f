package org.flourishhub.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says a schedule as people say it: "Every second Tuesday, 10 am to noon, until 30 June, not on 24 December". */
public final class ScheduleInWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final List<String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
            .toList();
    private static final List<String> NTH = List.of("", "first", "second", "third", "fourth", "fifth");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final ScheduleDetails schedule;
    private final LocalDate today;

    private ScheduleInWords(ScheduleDetails schedule, LocalDate today) {
        this.schedule = schedule;
        this.today = today;
    }

    /** As it sounds today: what is over is left out, and so is the year of a day that is near. */
    public static String of(ScheduleDetails schedule, LocalDate today) {
        return new ScheduleInWords(schedule, today).sentence();
    }

    /** So that it stays true whenever it is read. */
    public static String inFull(ScheduleDetails schedule) {
        return new ScheduleInWords(schedule, null).sentence();
    }

    private String sentence() {
        List<String> parts = new ArrayList<>(Arrays.asList(days(), hours(), from(), until(), closed()));
        parts.removeIf(Objects::isNull);
        String words = String.join(", ", parts);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private String days() {
        if (schedule.freq() == null) {
            return schedule.dtstart() == null ? null : "on " + date(schedule.dtstart());
        }
        int every = schedule.interval() == null ? 1 : schedule.interval();
        return schedule.freq() == Frequency.WEEKLY ? weekly(every) : monthly(every);
    }

    private String weekly(int every) {
        if (schedule.byday() == null) {
            return every == 1 ? "every week" : "every " + nth(every, "week");
        } else if (every > 3) {
            return "every " + every + " weeks on " + weekdays(schedule.byday());
        } else if (every > 1) {
            return "every " + NTH.get(every) + " " + weekdays(schedule.byday());
        }
        return switch (schedule.byday()) {
            case "MO,TU,WE,TH,FR,SA,SU" -> "every day";
            case "MO,TU,WE,TH,FR" -> "Monday to Friday";
            default -> "every " + weekdays(schedule.byday());
        };
    }

    private String monthly(int every) {
        String month = " of every " + nth(every, "month");
        List<String> days = new ArrayList<>();
        if (schedule.byday() != null) {
            Arrays.stream(schedule.byday().split(","))
                    .map(ScheduleInWords::nthDay)
                    .forEach(days::add);
        }
        if (schedule.bymonthday() != null) {
            Arrays.stream(schedule.bymonthday().split(","))
                    .map(ScheduleInWords::dayOfMonth)
                    .forEach(days::add);
        }
        return days.isEmpty() ? "every " + nth(every, "month") : listed(days) + month;
    }

    private static String nth(int every, String what) {
        return every == 1 ? what : every < NTH.size() ? NTH.get(every) + " " + what : every + " " + what + "s";
    }

    private static String nthDay(String code) {
        String day = weekday(code.substring(code.length() - 2));
        String number = code.substring(0, code.length() - 2).replace("+", "");
        return switch (number) {
            case "" -> "every " + day;
            case "-1" -> "the last " + day;
            default -> {
                int nth = Integer.parseInt(number);
                yield nth > 0
                        ? "the " + NTH.get(nth) + " " + day
                        : "the " + NTH.get(-nth) + " " + day + " from the end";
            }
        };
    }

    private static String dayOfMonth(String number) {
        int day = Integer.parseInt(number);
        return day == -1 ? "the last day" : day < 0 ? "the " + th(-day) + " day from the end" : "the " + th(day);
    }

    private static String th(int number) {
        boolean teen = number / 10 == 1;
        String ending =
                switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + (teen ? "th" : ending);
    }

    private static String weekdays(String byday) {
        return listed(
                Arrays.stream(byday.split(",")).map(ScheduleInWords::weekday).toList());
    }

    private static String weekday(String code) {
        return WEEKDAYS.get(CODES.indexOf(code));
    }

    private static String listed(List<String> things) {
        int last = things.size() - 1;
        return last == 0 ? things.get(0) : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }

    private String hours() {
        LocalTime opens = schedule.opensAt();
        LocalTime closes = schedule.closesAt();
        if (opens == null) {
            return null;
        } else if (closes == null) {
            return "from " + time(opens);
        }
        boolean wholeDay = opens.equals(LocalTime.MIDNIGHT) && closes.equals(END_OF_DAY);
        return wholeDay ? "all day and all night" : time(opens) + " to " + time(closes);
    }

    static String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "midnight" : "noon";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : (time.getMinute() < 10 ? ".0" : ".") + time.getMinute();
        return hour + minutes + (time.getHour() < 12 ? " am" : " pm");
    }

    /** Once it has begun, nobody needs to know when. */
    private String from() {
        LocalDate first = schedule.validFrom();
        return first == null || today != null && !first.isAfter(today) ? null : "from " + date(first);
    }

    private String until() {
        return schedule.validTo() == null ? null : "until " + date(schedule.validTo());
    }

    private String closed() {
        List<String> days = schedule.closed().stream()
                .filter(day -> today == null || !day.isBefore(today))
                .map(this::date)
                .collect(Collectors.toList());
        return days.isEmpty() ? null : "not on " + listed(days);
    }

    private String date(LocalDate day) {
        boolean near = today != null && !day.isBefore(today) && day.isBefore(today.plusMonths(11));
        return (near ? DAY : DATE).format(day);
    }
}
