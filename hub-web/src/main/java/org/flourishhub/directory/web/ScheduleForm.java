package org.flourishhub.directory.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.flourishhub.directory.Frequency;
import org.flourishhub.directory.ScheduleDetails;
import org.flourishhub.directory.ScheduleInWords;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.web.Form;

/** One of the times of a service as a row of a form: days are ticked, and the hub says back what it understood. */
public final class ScheduleForm {
    private static final String NUMBER = "Enter a whole number, like 2";
    static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private ScheduleForm() {}

    static Form fill(Form form, String row, ScheduleDetails said) {
        Form filled = form.with(row + "freq", said.freq())
                .with(row + "interval", said.interval())
                .with(row + "bymonthday", said.bymonthday())
                .with(row + "opensAt", said.opensAt())
                .with(row + "closesAt", said.closesAt())
                .with(row + "validFrom", TypedTime.written(said.validFrom()))
                .with(row + "validTo", TypedTime.written(said.validTo()))
                .with(row + "dtstart", TypedTime.written(said.dtstart()))
                .with(
                        row + "closed",
                        said.closed().stream().map(TypedTime::written).collect(Collectors.joining(", ")))
                .with(row + "place", said.place())
                .with(row + "attendingType", said.attendingType())
                .with(row + "scheduleLink", said.scheduleLink())
                .with(row + "description", said.description())
                .with(row + "notes", said.notes());
        return fillDays(filled, row, said.byday() == null ? "" : said.byday());
    }

    /** Days that share one number are ticked; any other mixture stays in its short form. */
    private static Form fillDays(Form form, String row, String byday) {
        List<String> codes =
                Arrays.stream(byday.split(",")).filter(code -> !code.isEmpty()).toList();
        Set<String> numbers = codes.stream()
                .map(code -> code.substring(0, code.length() - 2).replace("+", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (numbers.size() > 1 || numbers.stream().anyMatch(number -> number.matches("-[2-5]"))) {
            return form.with(row + "byday", byday);
        }
        List<String> days =
                codes.stream().map(code -> code.substring(code.length() - 2)).toList();
        return form.with(
                        row + "nth", numbers.isEmpty() ? "" : numbers.iterator().next())
                .with(row + "days", days);
    }

    static ScheduleDetails read(FormReading row) {
        return new ScheduleDetails(
                row.day("validFrom"),
                row.day("validTo"),
                row.day("dtstart"),
                row.choice("freq", Frequency.class, null),
                row.wholeNumber("interval", NUMBER),
                byday(row),
                row.text("bymonthday"),
                row.time("opensAt"),
                row.time("closesAt"),
                row.text("description"),
                row.text("scheduleLink"),
                row.text("attendingType"),
                row.text("notes"),
                row.wholeNumber("place", "Choose one of the places"),
                row.days("closed"));
    }

    /** The short form goes first; of a weekly time, which week of the month makes no sense. */
    private static String byday(FormReading row) {
        if (!row.text("byday").isBlank()) {
            return row.text("byday");
        }
        boolean weekly = row.choice("freq", Frequency.class, null) == Frequency.WEEKLY;
        String number = weekly ? "" : row.text("nth").strip();
        Set<String> ticked = row.chosen("days");
        return WEEK.stream().filter(ticked::contains).map(day -> number + day).collect(Collectors.joining(","));
    }

    /** What the hub makes of a row as it stands; {@code null} while it cannot be read. */
    public static String inWords(Form form, String row, LocalDate today) {
        try {
            String words = ScheduleInWords.of(read(new FormReading(form).in(row)), today);
            return words.isEmpty() ? null : words;
        } catch (RuleBroken | IllegalArgumentException | IndexOutOfBoundsException notYet) {
            return null;
        }
    }

    static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("freq", "How often");
        labels.put("interval", "Every how many weeks or months");
        labels.put("days", "Days");
        labels.put("nth", "Which one in the month");
        labels.put("byday", "Days in short");
        labels.put("bymonthday", "Days of the month");
        labels.put("opensAt", "From");
        labels.put("closesAt", "To");
        labels.put("validFrom", "First day");
        labels.put("validTo", "Last day");
        labels.put("dtstart", "A day it takes place");
        labels.put("closed", "Not on these days");
        labels.put("place", "At which place");
        labels.put("attendingType", "How to take part");
        labels.put("scheduleLink", "Web page with the times");
        labels.put("description", "What it is");
        labels.put("notes", "Good to know");
        return labels;
    }
}
