package org.flourishhub.search;

import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.flourishhub.directory.Frequency;
import org.flourishhub.directory.ScheduleDetails;

/** The days on which one schedule of a service holds, and its hours as the spans that the index keeps. */
final class OpenDays {
    /** Hours that do not come every week are kept so far ahead. */
    private static final int DAYS_AHEAD = 200;

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final ScheduleDetails schedule;
    private final List<String> named;

    OpenDays(ScheduleDetails schedule) {
        this.schedule = schedule;
        this.named =
                schedule.byday() == null ? List.of() : List.of(schedule.byday().split(","));
    }

    /** The days of the week it may fall on. */
    List<DayOfWeek> ofTheWeek() {
        if (named.isEmpty() && schedule.freq() == Frequency.WEEKLY && schedule.dtstart() != null) {
            return List.of(schedule.dtstart().getDayOfWeek());
        }
        return named.stream().map(OpenDays::day).distinct().toList();
    }

    /** From opening to closing; empty when either is not known. */
    List<String> spans(LocalDate today) {
        if (schedule.opensAt() == null || schedule.closesAt() == null || schedule.freq() == null) {
            return List.of();
        }
        return isEveryWeek() ? inSomeWeek() : onTheirDates(today);
    }

    private List<String> inSomeWeek() {
        List<String> spans = new ArrayList<>();
        for (DayOfWeek day : ofTheWeek()) {
            LocalDate date = Hours.SOME_WEEK.with(TemporalAdjusters.nextOrSame(day));
            spans.add(span(date));
            if (day == DayOfWeek.SUNDAY && isPastMidnight()) {
                spans.add(span(date.minusWeeks(1)));
            }
        }
        return spans;
    }

    private List<String> onTheirDates(LocalDate today) {
        LocalDate from = schedule.validFrom() == null || schedule.validFrom().isBefore(today)
                ? today.minusDays(1)
                : schedule.validFrom();
        LocalDate end = today.plusDays(DAYS_AHEAD);
        LocalDate until = schedule.validTo() == null || schedule.validTo().isAfter(end) ? end : schedule.validTo();
        return from.isAfter(until)
                ? List.of()
                : from.datesUntil(until.plusDays(1))
                        .filter(this::holdsOn)
                        .map(this::span)
                        .toList();
    }

    private boolean isEveryWeek() {
        boolean each = schedule.interval() == null || schedule.interval() == 1;
        return schedule.freq() == Frequency.WEEKLY
                && each
                && schedule.validFrom() == null
                && schedule.validTo() == null;
    }

    private boolean holdsOn(LocalDate date) {
        if (schedule.closed().contains(date) || !isItsTurn(date)) {
            return false;
        }
        return schedule.freq() == Frequency.WEEKLY
                ? ofTheWeek().contains(date.getDayOfWeek())
                : named.stream().anyMatch(written -> isNth(written, date)) || isDayOfMonth(date);
    }

    private boolean isItsTurn(LocalDate date) {
        int interval = schedule.interval() == null ? 1 : schedule.interval();
        if (interval == 1 || schedule.dtstart() == null) {
            return true;
        }
        long apart = schedule.freq() == Frequency.WEEKLY
                ? WEEKS.between(monday(schedule.dtstart()), monday(date))
                : MONTHS.between(YearMonth.from(schedule.dtstart()), YearMonth.from(date));
        return Math.floorMod(apart, interval) == 0;
    }

    private boolean isDayOfMonth(LocalDate date) {
        int fromEnd = date.getDayOfMonth() - date.lengthOfMonth() - 1;
        return schedule.bymonthday() != null
                && Arrays.stream(schedule.bymonthday().split(","))
                        .map(Integer::parseInt)
                        .anyMatch(day -> day == date.getDayOfMonth() || day == fromEnd);
    }

    /** {@code 2MO} is the second Monday of a month, {@code -1FR} its last Friday, {@code MO} any Monday. */
    private static boolean isNth(String written, LocalDate date) {
        if (day(written) != date.getDayOfWeek()) {
            return false;
        }
        String nth = written.substring(0, written.length() - 2);
        int fromStart = (date.getDayOfMonth() - 1) / 7 + 1;
        int fromEnd = (date.lengthOfMonth() - date.getDayOfMonth()) / 7 + 1;
        return nth.isEmpty()
                || (nth.startsWith("-") ? Integer.parseInt(nth) == -fromEnd : Integer.parseInt(nth) == fromStart);
    }

    private boolean isPastMidnight() {
        return !schedule.closesAt().isAfter(schedule.opensAt());
    }

    private String span(LocalDate date) {
        LocalDateTime opens = date.atTime(schedule.opensAt());
        LocalDateTime closes = date.plusDays(isPastMidnight() ? 1 : 0).atTime(schedule.closesAt());
        // who comes at the minute of closing comes too late, but at 23:59 the day is not over yet
        LocalDateTime last = schedule.closesAt().equals(END_OF_DAY) ? closes.plusSeconds(59) : closes.minusSeconds(1);
        return "[" + seconds(opens) + " TO " + seconds(last) + "]";
    }

    private static String seconds(LocalDateTime moment) {
        return moment.withNano(0).toInstant(ZoneOffset.UTC).toString();
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static DayOfWeek day(String written) {
        String code = written.substring(written.length() - 2);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(code))
                .findFirst()
                .orElseThrow();
    }

    /** Days on which no weekly hours hold: one schedule leaves them out, and no other falls on them. */
    static Set<LocalDate> closed(List<ScheduleDetails> schedules) {
        Set<LocalDate> closed = new TreeSet<>();
        List<ScheduleDetails> weekly = schedules.stream()
                .filter(schedule -> new OpenDays(schedule).isEveryWeek())
                .toList();
        weekly.forEach(schedule -> closed.addAll(schedule.closed()));
        closed.removeIf(date -> weekly.stream().anyMatch(schedule -> new OpenDays(schedule).holdsOn(date)));
        return closed;
    }
}
