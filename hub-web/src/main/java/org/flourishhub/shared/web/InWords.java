package org.flourishhub.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates, times, lengths and other facts as people in Sheffield say them. */
public final class InWords {
    public static final ZoneId SHEFFIELD = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.UK);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final int WORDS_A_MINUTE = 200;
    private static final String CLOSE_BY = "Close by";

    private InWords() {}

    /** Such as "Tuesday 24 November". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as "1 December to 7 December", "From 1 December", "Until 7 December", "1 December". */
    public static String days(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.equals(last)) {
            return first.map(DAY_OF_MONTH::format).orElse("");
        } else if (first.isEmpty() || last.isEmpty()) {
            return first.map(day -> "From " + DAY_OF_MONTH.format(day))
                    .orElseGet(() -> "Until " + DAY_OF_MONTH.format(last.get()));
        }
        return DAY_OF_MONTH.format(first.get()) + " to " + DAY_OF_MONTH.format(last.get());
    }

    /** Such as "24 November 2026". */
    public static String date(Instant moment) {
        return DATE.format(local(moment));
    }

    /** Such as "2026-11-24T14:00:00Z", for the {@code datetime} of a {@code time} element. */
    public static String machine(Instant moment) {
        return moment.toString();
    }

    /** Such as "24 November 2026, 2.30 pm". */
    public static String moment(Instant moment) {
        return date(moment) + ", " + time(moment);
    }

    /** The three parts of a leaf of a tear-off calendar: "Tue", "24", "Nov". */
    public static List<String> leaf(Instant moment) {
        ZonedDateTime local = local(moment);
        return List.of(WEEKDAY.format(local), String.valueOf(local.getDayOfMonth()), MONTH.format(local));
    }

    /** Such as "Tuesday 24 November, 2 pm to 4 pm"; {@code end} may be {@code null}. */
    public static String span(Instant start, Instant end) {
        String from = day(local(start).toLocalDate()) + ", " + time(start);
        if (end == null || end.equals(start)) {
            return from;
        }
        boolean sameDay = local(start).toLocalDate().equals(local(end).toLocalDate());
        return from + " to " + (sameDay ? "" : day(local(end).toLocalDate()) + ", ") + time(end);
    }

    /** Such as "2 pm to 4 pm", for a list that already names the day. */
    public static String hours(Instant start, Instant end) {
        boolean endsThatDay =
                end != null && local(start).toLocalDate().equals(local(end).toLocalDate());
        return endsThatDay && !end.equals(start) ? time(start) + " to " + time(end) : "From " + time(start);
    }

    /** Such as "2 pm", "2.30 pm", "noon". */
    public static String time(Instant moment) {
        LocalTime time = local(moment).toLocalTime();
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "midnight" : "noon";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : String.format(".%02d", time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? " am" : " pm");
    }

    /** Years, inclusive; {@code null} means no limit on that side. */
    public static String ages(Integer youngest, Integer oldest) {
        if (youngest == null && oldest == null) {
            return "Any age";
        } else if (oldest == null) {
            return "Anyone aged " + youngest + " or over";
        } else if (youngest == null) {
            return "Anyone up to the age of " + oldest;
        }
        return "People aged " + youngest + " to " + oldest;
    }

    /** Such as "about 4 minutes to read". */
    public static String readingTime(String html) {
        int words = TAG.matcher(html).replaceAll(" ").strip().split("\\s+").length;
        int minutes = Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
        return "about " + minutes + (minutes == 1 ? " minute" : " minutes") + " to read";
    }

    /** Such as "0.8 km" and "12 km"; what is nearer than a measured middle can tell is "close by". */
    public static String distance(double kilometres) {
        if (kilometres < 0.1) {
            return CLOSE_BY;
        }
        return kilometres < 10 ? String.format(Locale.UK, "%.1f km", kilometres) : Math.round(kilometres) + " km";
    }

    /** Such as "close by" and "2.4 km from here". */
    public static String distanceFromHere(double kilometres) {
        String distance = distance(kilometres);
        return distance.equals(CLOSE_BY) ? "close by" : distance + " from here";
    }

    /** Such as "today", "yesterday", "12 days ago", "14 months ago". */
    public static String ago(Instant moment, Instant now) {
        LocalDate then = local(moment).toLocalDate();
        LocalDate today = local(now).toLocalDate();
        long days = ChronoUnit.DAYS.between(then, today);
        if (days <= 0) {
            return "today";
        } else if (days == 1) {
            return "yesterday";
        }
        long months = ChronoUnit.MONTHS.between(then, today);
        return months < 3 ? days + " days ago" : months < 24 ? months + " months ago" : months / 12 + " years ago";
    }

    /** After a year nobody should rely on it. */
    public static boolean isOld(Instant moment, Instant now) {
        return local(moment).isBefore(local(now).minusYears(1));
    }

    /** Such as "1 result" and "1,240 results"; the plural adds an s. */
    public static String count(long number, String thing) {
        return String.format(Locale.UK, "%,d ", number) + thing + (number == 1 ? "" : "s");
    }

    /** What somebody wrote with empty lines in between, as paragraphs of lines. */
    public static List<List<String>> paragraphs(String text) {
        List<List<String>> paragraphs = new ArrayList<>();
        for (String paragraph : text.split("\n{2,}")) {
            paragraphs.add(List.of(paragraph.split("\n")));
        }
        return paragraphs;
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(SHEFFIELD);
    }
}
