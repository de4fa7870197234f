package org.flourishhub.openreferral.inbound;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flourishhub.imports.CostOptionRecord;
import org.flourishhub.imports.ScheduleRecord;

/** Reads when a service is open and what it costs. */
final class WhenReader {
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern DAY = Pattern.compile("([+-]?[1-5])?\\s*([A-Z]{2})[A-Z]*");
    private static final Pattern DAYS_OF_MONTH = Pattern.compile("-?\\d{1,2}(,-?\\d{1,2}){0,30}");

    private WhenReader() {}

    /** {@code null} when it says nothing about when. */
    static ScheduleRecord schedule(PartnerObject schedule, String location) {
        boolean daily = "DAILY".equalsIgnoreCase(schedule.line("freq"));
        String byday = daily
                ? String.join(",", DAYS)
                : schedule.formed("day", "a day of the week", WhenReader::days, "byday", "weekday");
        ScheduleRecord read = new ScheduleRecord(
                schedule.formed("frequency", "a frequency we know (WEEKLY or MONTHLY)", WhenReader::frequency, "freq"),
                schedule.whole("interval", "interval"),
                byday,
                schedule.formed("day of the month", "a day of the month", WhenReader::daysOfMonth, "bymonthday"),
                time(schedule, "opens_at"),
                time(schedule, "closes_at"),
                day(schedule, "valid_from"),
                day(schedule, "valid_to"),
                day(schedule, "dtstart"),
                schedule.text("description"),
                schedule.text("notes"),
                location);
        boolean says = Stream.of(
                        read.byday(),
                        read.bymonthday(),
                        read.opensAt(),
                        read.dtstart(),
                        read.description(),
                        read.notes())
                .anyMatch(Objects::nonNull);
        return says ? read : null;
    }

    static CostOptionRecord cost(PartnerObject cost) {
        BigDecimal amount = cost.number("price", "amount");
        CostOptionRecord read = new CostOptionRecord(
                cost.line("option"),
                amount,
                cost.line("currency"),
                cost.text("amount_description"),
                day(cost, "valid_from"),
                day(cost, "valid_to"));
        return read.option() == null && amount == null && read.amountDescription() == null ? null : read;
    }

    private static LocalTime time(PartnerObject owner, String name) {
        return owner.formed("time", "a time of day", Moments::time, name);
    }

    private static LocalDate day(PartnerObject owner, String name) {
        return owner.formed("date", "a date", Moments::day, name);
    }

    private static String frequency(String text) {
        String freq = text.toUpperCase(Locale.ROOT);
        return freq.equals("WEEKLY") || freq.equals("MONTHLY") ? freq : freq.equals("DAILY") ? "WEEKLY" : null;
    }

    /** Days as RFC 5545 writes them, out of {@code MO,WE}, {@code Monday and Friday} or {@code 2TU}. */
    static String days(String text) {
        Set<String> days = new LinkedHashSet<>();
        for (String word : text.toUpperCase(Locale.ROOT).split("[,;/\\s]+(?:AND\\s+)?|\\n")) {
            Matcher day = DAY.matcher(word);
            if (word.isEmpty() || word.equals("AND")) {
                continue;
            }
            if (!day.matches() || !DAYS.contains(day.group(2))) {
                return null;
            }
            days.add((day.group(1) == null ? "" : day.group(1).replace("+", "")) + day.group(2));
        }
        return days.isEmpty() ? null : String.join(",", days);
    }

    private static String daysOfMonth(String text) {
        String days = text.replaceAll("\\s", "");
        boolean all = DAYS_OF_MONTH.matcher(days).matches()
                && Stream.of(days.split(","))
                        .mapToInt(Integer::parseInt)
                        .allMatch(day -> day != 0 && Math.abs(day) <= 31);
        return all ? days : null;
    }
}
