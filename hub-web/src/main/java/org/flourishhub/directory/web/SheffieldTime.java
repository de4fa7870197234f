package org.flourishhub.directory.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.RuleBroken.Problem;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.InWords;

/**
 * A day and a time as people in Sheffield type them, and the moment they mean. Once a year an hour does not exist and
 * once a year one comes twice: the first is refused in words, for the second the form asks which one is meant.
 */
final class SheffieldTime {
    /** The answers to "which of the two?": before the clocks go back, and after. */
    static final String FIRST = "first";

    static final String SECOND = "second";

    private static final int MOST_YEARS_AHEAD = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private SheffieldTime() {}

    /** Fills {@code …Date}, {@code …Time} and, in the hour that comes twice, {@code …Twice}. */
    static Form fill(Form form, String prefix, Instant moment) {
        ZonedDateTime local = moment.atZone(InWords.SHEFFIELD);
        Form filled = form.with(prefix + "Date", DAY.format(local))
                .with(prefix + "Time", DateTimeFormatter.ofPattern("HH:mm").format(local));
        boolean second = local.withEarlierOffsetAtOverlap().toInstant().isBefore(moment);
        return isTwice(local.toLocalDateTime()) ? filled.with(prefix + "Twice", second ? SECOND : FIRST) : filled;
    }

    /** Whether the form has to ask which of two hours is meant. */
    static boolean asksWhich(Form form, String prefix) {
        String date = form.value(prefix + "Date");
        LocalDate day = TypedTime.day(date.isBlank() ? form.value("startsDate") : date);
        LocalTime time = TypedTime.time(form.value(prefix + "Time"));
        return day != null && time != null && isTwice(LocalDateTime.of(day, time));
    }

    /** The moment meant; {@code null} where it cannot be told, and then the reading knows why. */
    static Instant read(FormReading reading, String prefix, String typedDay) {
        LocalDate day = TypedTime.day(typedDay);
        LocalTime time = TypedTime.time(reading.text(prefix + "Time"));
        if (day == null
                || day.getYear() < 2000
                || day.getYear() > LocalDate.now(InWords.SHEFFIELD).getYear() + MOST_YEARS_AHEAD) {
            reading.problem(prefix + "Date", "Enter the day it " + prefix + ", like 27 November 2026");
        }
        if (time == null) {
            reading.problem(prefix + "Time", "Enter the time it " + prefix + ", like 2 pm or 14:00");
        }
        return day == null || time == null ? null : moment(reading, prefix, LocalDateTime.of(day, time));
    }

    private static Instant moment(FormReading reading, String prefix, LocalDateTime local) {
        List<ZoneOffset> offsets = InWords.SHEFFIELD.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            reading.problem(prefix + "Time", skipped(local));
            return null;
        }
        String which = reading.text(prefix + "Twice");
        if (offsets.size() == 2 && !which.equals(FIRST) && !which.equals(SECOND)) {
            reading.problem(
                    prefix + "Twice", "The clocks go back that night, so this time comes twice. Choose which one");
            return null;
        }
        return local.toInstant(offsets.get(which.equals(SECOND) ? offsets.size() - 1 : 0));
    }

    private static String skipped(LocalDateTime local) {
        ZoneOffsetTransition gap = InWords.SHEFFIELD.getRules().getTransition(local);
        return "The clocks go forward that night, so this time does not exist. Choose one before "
                + inWords(gap.getDateTimeBefore()) + " or from " + inWords(gap.getDateTimeAfter()) + " on";
    }

    private static String inWords(LocalDateTime time) {
        return DateTimeFormatter.ofPattern("h a", Locale.UK).format(time).toLowerCase(Locale.UK);
    }

    private static boolean isTwice(LocalDateTime local) {
        return InWords.SHEFFIELD.getRules().getValidOffsets(local).size() == 2;
    }

    /** The rules speak of a moment; the form has a day and a time for it. */
    static void besideItsFields(Runnable rules) {
        try {
            rules.run();
        } catch (RuleBroken broken) {
            throw new RuleBroken(broken.problems().stream()
                    .filter(problem -> !problem.field().equals("startsAt"))
                    .map(problem -> problem.field().equals("endsAt")
                            ? new Problem(
                                    "endsTime",
                                    "The end must come after the start. If it ends after midnight, give the next day too")
                            : problem)
                    .toList());
        }
    }
}
