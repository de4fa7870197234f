package org.flourishhub.sheets;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.directory.ScheduleDetails;
import org.flourishhub.sheets.TimeWord.Kind;

/**
 * When something takes place, as people write it: "Tuesdays 10am to 12pm", "Mon-Fri 9-5; first Saturday of the month 10-1".
 * Either all of it is understood or nothing is: half a truth about a time sends somebody to a locked door.
 *
 * @param times empty when it was not understood
 * @param wrong a time in it that does not exist, such as 25:00; {@code null} when there is none
 */
record TimesSaid(List<ScheduleDetails> times, String wrong) {
    private static final TimesSaid NOT_UNDERSTOOD = new TimesSaid(List.of(), null);
    private static final int MOST = 30;
    private static final int LONGEST = 1_000;
    private static final Pattern NOTE = Pattern.compile(
            "\\s*[,.;]?\\s*(?:\\((?<in>[^()]{2,200})\\)|(?<bare>(?:in |during )?term[ -]?time(?: only)?"
                    + "|(?:except|not|excluding|closed)(?: on)? bank holidays|by appointment(?: only)?))\\.?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOLDS = Pattern.compile(
            "[,;]?\\s*\\b(?<end>from|starting|until|till?)\\s+(?<date>[0-9]{1,2}(?:st|nd|rd|th)? [a-z]{3,9} [0-9]{4})",
            Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d [MMMM][MMM] uuuu")
            .toFormatter(Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);

    /** Each line or part between semicolons may be a sentence of its own. */
    static TimesSaid of(String typed) {
        String text = tidy(typed);
        TimesSaid whole = sentence(text);
        if (!whole.times.isEmpty() || whole.wrong != null || !text.matches("(?s).*[;\\n].*")) {
            return whole;
        }
        List<ScheduleDetails> times = new ArrayList<>();
        for (String part : text.split("[;\\n]")) {
            TimesSaid said = part.isBlank() ? NOT_UNDERSTOOD : sentence(part);
            if (said.times.isEmpty() && !part.isBlank()) {
                return said;
            }
            times.addAll(said.times);
        }
        return times.size() > MOST ? NOT_UNDERSTOOD : new TimesSaid(times, null);
    }

    /** No two spaces in a row, and nothing that is longer than the field has room for. */
    private static String tidy(String typed) {
        return typed.length() > LONGEST
                ? "?"
                : typed.replaceAll("[\\h\\r\\f]+", " ")
                        .replaceAll(" ?\\n[ \\n]*", "\n")
                        .strip();
    }

    private static TimesSaid sentence(String text) {
        Matcher noted = NOTE.matcher(text);
        boolean hasNote = noted.find();
        String note = !hasNote ? null : noted.group("in") == null ? noted.group("bare") : noted.group("in");
        String rest = hasNote ? text.substring(0, noted.start()) : text;
        LocalDate[] holds = new LocalDate[2];
        Matcher holding = HOLDS.matcher(rest);
        while (holding.find()) {
            LocalDate day = date(holding.group("date"));
            int end = holding.group("end").toLowerCase(Locale.UK).matches("from|starting") ? 0 : 1;
            if (day == null || holds[end] != null) {
                return NOT_UNDERSTOOD;
            }
            holds[end] = day;
        }
        Optional<TimeWord.Read> read = TimeWord.read(holding.reset().replaceAll(""));
        if (read.isEmpty() || read.get().wrong() != null) {
            return read.map(words -> new TimesSaid(List.of(), words.wrong())).orElse(NOT_UNDERSTOOD);
        }
        List<ScheduleDetails> times = clauses(read.get().words(), holds, note);
        boolean vague = note != null && times.size() > 1;
        return vague || times.size() > MOST ? NOT_UNDERSTOOD : new TimesSaid(times, null);
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written.replaceAll("(?<=[0-9])(st|nd|rd|th)", ""), DATE);
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }

    /** Days and hours in turn; either may come first, but then always. */
    private static List<ScheduleDetails> clauses(List<TimeWord> words, LocalDate[] holds, String note) {
        List<List<TimeWord>> groups = groups(words);
        boolean onlyDays = groups.size() == 1 && !isHours(groups.get(0));
        if (groups.isEmpty() || groups.size() % 2 == 1 && !onlyDays) {
            return List.of();
        }
        List<ScheduleDetails> times = new ArrayList<>();
        for (int i = 0; i < groups.size(); i += 2) {
            List<TimeWord> first = groups.get(i);
            List<TimeWord> second = onlyDays ? List.of() : groups.get(i + 1);
            Optional<DaysSaid> days = DaysSaid.of(isHours(first) ? second : first);
            Optional<List<TimeOfDay.Span>> spans = onlyDays
                    ? Optional.of(List.of(new TimeOfDay.Span(null, null)))
                    : spans(isHours(first) ? first : second);
            if (days.isEmpty() || spans.isEmpty()) {
                return List.of();
            }
            spans.get().forEach(span -> times.add(time(days.get(), span, holds, note)));
        }
        return times;
    }

    private static boolean isHours(List<TimeWord> group) {
        return group.stream().anyMatch(TimesSaid::isHour);
    }

    private static boolean isHour(TimeWord word) {
        return word.kind() == Kind.TIME || word.kind() == Kind.ALL_DAY;
    }

    private static List<List<TimeWord>> groups(List<TimeWord> words) {
        List<List<TimeWord>> groups = new ArrayList<>();
        boolean hours = false;
        for (TimeWord word : words) {
            boolean joins = word.kind() == Kind.TO || word.kind() == Kind.AND;
            if (!joins && (groups.isEmpty() || isHour(word) != hours)) {
                groups.add(new ArrayList<>());
                hours = isHour(word);
            }
            if (!groups.isEmpty()) {
                groups.get(groups.size() - 1).add(word);
            }
        }
        return groups;
    }

    private static Optional<List<TimeOfDay.Span>> spans(List<TimeWord> words) {
        List<TimeOfDay.Span> spans = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            TimeWord word = words.get(i);
            if (word.kind() == Kind.ALL_DAY) {
                spans.add(new TimeOfDay.Span(LocalTime.MIDNIGHT, LocalTime.of(23, 59)));
            } else if (word.kind() == Kind.TIME) {
                boolean to = i + 2 < words.size()
                        && words.get(i + 1).kind() == Kind.TO
                        && words.get(i + 2).kind() == Kind.TIME;
                Optional<TimeOfDay.Span> span =
                        TimeOfDay.span(word.time(), to ? words.get(i + 2).time() : null);
                if (span.isEmpty()) {
                    return Optional.empty();
                }
                spans.add(span.get());
                i += to ? 2 : 0;
            } else if (word.kind() == Kind.TO) {
                return Optional.empty();
            }
        }
        return Optional.of(spans);
    }

    private static ScheduleDetails time(DaysSaid days, TimeOfDay.Span span, LocalDate[] holds, String note) {
        return new ScheduleDetails(
                holds[0],
                holds[1],
                null,
                days.freq(),
                days.interval(),
                days.byday(),
                null,
                span.from(),
                span.to(),
                null,
                null,
                null,
                note,
                null,
                Set.of());
    }
}
