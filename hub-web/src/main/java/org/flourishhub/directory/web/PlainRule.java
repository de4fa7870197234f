package org.flourishhub.directory.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule of RFC 5545 taken apart into the plain choices of a form.
 *
 * @param parts by name, such as {@code FREQ} and {@code BYDAY}
 */
record PlainRule(Map<String, String> parts) {
    private static final Set<String> KNOWN = Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL", "COUNT");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    static PlainRule of(String rule) {
        return new PlainRule(Arrays.stream(rule.split(";"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (one, other) -> other)));
    }

    /** The two letters by which a rule names a day of the week. */
    static String letters(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /** Which choice of the form means this rule for an event that first starts then; empty when none does. */
    Optional<Repeats> choice(LocalDateTime first) {
        if (!KNOWN.containsAll(parts.keySet()) || parts.containsKey("UNTIL") && until().isEmpty()) {
            return Optional.empty();
        }
        String days = parts.get("BYDAY");
        String dates = parts.get("BYMONTHDAY");
        if (is("WEEKLY") && dates == null && (days == null || days.matches("[A-Z]{2}(,[A-Z]{2})*"))) {
            return Optional.of(Repeats.WEEKLY);
        } else if (is("MONTHLY") && dates == null && days != null) {
            return List.of(Repeats.MONTHLY_WEEKDAY, Repeats.MONTHLY_LAST).stream()
                    .filter(choice -> days.equals(choice.weekday(first)))
                    .findFirst();
        }
        boolean sameDate = dates == null || dates.equals(String.valueOf(first.getDayOfMonth()));
        return is("MONTHLY") && days == null && sameDate ? Optional.of(Repeats.MONTHLY_DATE) : Optional.empty();
    }

    private boolean is(String frequency) {
        return frequency.equals(parts.get("FREQ"));
    }

    List<String> days() {
        return parts.containsKey("BYDAY") ? List.of(parts.get("BYDAY").split(",")) : List.of();
    }

    /** Empty for every single week or month. */
    String every() {
        return parts.getOrDefault("INTERVAL", "1").equals("1") ? "" : parts.get("INTERVAL");
    }

    String times() {
        return parts.getOrDefault("COUNT", "");
    }

    /** The last day, when the rule ends with the end of a day. */
    Optional<LocalDate> until() {
        return Optional.ofNullable(parts.get("UNTIL"))
                .filter(until -> until.matches("[0-9]{8}T235959"))
                .map(until -> LocalDate.parse(until, MOMENT));
    }
}
