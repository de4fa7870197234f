package org.flourishhub.directory.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Recurrence;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.InWords;

/** The part of a form that says how an event comes again. */
final class RepeatsForm {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    /** A day, and behind it a time. */
    private static final Pattern DAY_AND_TIME = Pattern.compile("(\\d{4}-\\d+-\\d+|.*?\\d{4})(?:\\s+at)?\\s+(\\S.*)");

    private RepeatsForm() {}

    static Form fill(Form form, Event event) {
        Recurrence recurrence = event.recurrence();
        Form filled = form.with("exceptOn", lines(recurrence.exceptOn())).with("alsoOn", alsoLines(recurrence));
        if (recurrence.rule() == null) {
            return filled.with("repeats", Repeats.ONCE);
        }
        PlainRule rule = PlainRule.of(recurrence.rule());
        LocalDateTime first = event.dates().startsLocal();
        return rule.choice(first)
                .map(choice -> filled.with("repeats", choice)
                        .with("every", rule.every())
                        .with("on", choice == Repeats.WEEKLY ? rule.days() : List.of())
                        .with("until", rule.until().map(DAY::format).orElse(""))
                        .with("times", rule.times()))
                .orElseGet(() -> filled.with("repeats", Repeats.AS_IT_IS).with("rule", recurrence.rule()));
    }

    private static String lines(Collection<LocalDate> days) {
        return days.stream().map(DAY::format).collect(Collectors.joining("\n"));
    }

    private static String alsoLines(Recurrence recurrence) {
        return Stream.concat(
                        recurrence.alsoOn().stream().map(DAY::format),
                        recurrence.alsoAt().stream().map(MOMENT::format))
                .collect(Collectors.joining("\n"));
    }

    /** {@code starts} is {@code null} where it could not be read. */
    static Recurrence read(FormReading reading, Instant starts) {
        Repeats choice = reading.choice("repeats", Repeats.class, Repeats.ONCE);
        List<LocalDate> except = choice == Repeats.ONCE
                ? List.of()
                : times(reading, "exceptOn", typed -> Optional.ofNullable(TypedTime.day(typed)));
        List<Object> also = times(reading, "alsoOn", RepeatsForm::dayOrMoment);
        return Recurrence.of(rule(reading, choice, starts), except, only(LocalDate.class, also))
                .andAt(only(LocalDateTime.class, also));
    }

    private static String rule(FormReading reading, Repeats choice, Instant starts) {
        if (choice == Repeats.ONCE || starts == null) {
            return null;
        } else if (choice == Repeats.AS_IT_IS) {
            return reading.text("rule");
        }
        LocalDateTime first = starts.atZone(InWords.SHEFFIELD).toLocalDateTime();
        return end(reading, rhythm(reading, choice, first) + interval(reading), first.toLocalDate());
    }

    private static Optional<Object> dayOrMoment(String typed) {
        LocalDate day = TypedTime.day(typed);
        Matcher both = DAY_AND_TIME.matcher(typed.strip());
        if (day != null || !both.matches()) {
            return Optional.ofNullable(day);
        }
        LocalDate ofTime = TypedTime.day(both.group(1));
        LocalTime time = TypedTime.time(both.group(2));
        return ofTime == null || time == null ? Optional.empty() : Optional.of(ofTime.atTime(time));
    }

    private static <T> List<T> only(Class<T> kind, List<Object> times) {
        return times.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static String rhythm(FormReading reading, Repeats choice, LocalDateTime first) {
        return switch (choice) {
            case WEEKLY -> "FREQ=WEEKLY;BYDAY=" + weekdays(reading, first.getDayOfWeek());
            case MONTHLY_WEEKDAY, MONTHLY_LAST -> {
                mustFit(reading, choice, first);
                yield "FREQ=MONTHLY;BYDAY=" + choice.weekday(first);
            }
            default -> "FREQ=MONTHLY;BYMONTHDAY=" + first.getDayOfMonth();
        };
    }

    private static String weekdays(FormReading reading, DayOfWeek first) {
        List<DayOfWeek> ticked = Stream.of(DayOfWeek.values())
                .filter(day -> reading.chosen("on").contains(PlainRule.letters(day)))
                .toList();
        if (!ticked.isEmpty() && !ticked.contains(first)) {
            String name = first.getDisplayName(TextStyle.FULL, Locale.UK);
            reading.problem(
                    "on", "The first day is a " + name + ". Tick " + name + " too, or choose another first day");
        }
        return (ticked.isEmpty() ? Stream.of(first) : ticked.stream())
                .map(PlainRule::letters)
                .collect(Collectors.joining(","));
    }

    private static void mustFit(FormReading reading, Repeats choice, LocalDateTime first) {
        String name = first.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
        if (choice == Repeats.MONTHLY_LAST && !Repeats.isLast(first)) {
            reading.problem(
                    "repeats",
                    "The first day, " + DAY.format(first) + ", is not the last " + name
                            + " of its month. Choose another first day, or another way to repeat");
        } else if (choice == Repeats.MONTHLY_WEEKDAY && Repeats.nth(first) == 5) {
            reading.problem(
                    "repeats",
                    "The first day is the fifth " + name
                            + " of its month, and most months have only four. Choose “the last one of its weekday”");
        }
    }

    private static String interval(FormReading reading) {
        String sentence = "Enter a number from 1 to " + Recurrence.LONGEST_PAUSE + ", or leave it empty";
        Integer every = reading.wholeNumber("every", sentence);
        if (every != null && (every < 1 || every > Recurrence.LONGEST_PAUSE)) {
            reading.problem("every", sentence);
        }
        return every == null || every == 1 ? "" : ";INTERVAL=" + Math.max(1, every);
    }

    private static String end(FormReading reading, String rule, LocalDate first) {
        String sentence = "Enter a number from 1 to " + Recurrence.MOST_TIMES + ", or leave it empty";
        Integer times = reading.wholeNumber("times", sentence);
        boolean hasLastDay = !reading.text("until").isBlank();
        LocalDate until = hasLastDay ? TypedTime.day(reading.text("until")) : null;
        if (times != null && (times < 1 || times > Recurrence.MOST_TIMES)) {
            reading.problem("times", sentence);
            return rule;
        } else if (times != null && hasLastDay) {
            reading.problem("times", "Give a last day or a number of times, but not both");
        } else if (hasLastDay && (until == null || until.getYear() > first.getYear() + 10)) {
            reading.problem("until", "Enter the last day, like 30 June " + (first.getYear() + 1));
        } else if (hasLastDay && until.isBefore(first)) {
            reading.problem("until", "The last day comes before the first. Choose a later one");
        } else if (hasLastDay) {
            return Recurrence.until(rule, until);
        }
        return times == null ? rule : rule + ";COUNT=" + times;
    }

    private static <T> List<T> times(FormReading reading, String field, Function<String, Optional<T>> one) {
        List<T> times = new ArrayList<>();
        for (String typed : reading.text(field).split("[,;\\r\\n]+")) {
            Optional<T> time = one.apply(typed);
            if (time.isPresent()) {
                times.add(time.get());
            } else if (!typed.isBlank()) {
                reading.problem(
                        field,
                        "We do not know the day “" + typed.strip()
                                + "”. Write each on a line of its own, like 24 December 2026");
                return times;
            }
        }
        return times;
    }

    static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("repeats", "Does it come again?");
        labels.put("every", "Every how many weeks or months");
        labels.put("on", "On these days of the week");
        labels.put("until", "Its last day");
        labels.put("times", "How many times");
        labels.put("exceptOn", "Not on these days");
        labels.put("alsoOn", "Also on these days");
        return labels;
    }
}
