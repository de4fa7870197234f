package org.flourishhub.recurring;

import static org.flourishhub.recurring.UnreadableRule.badRule;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.recurring.RepeatRule.Rhythm;
import org.flourishhub.recurring.RepeatRule.Skip;
import org.flourishhub.recurring.RepeatRule.Weekday;

/** The text of a rule, part by part. Parts that nobody knows are passed over, as RFC 5545 wants it. */
final class RuleText {
    private static final int LONGEST = 4000;
    private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d{1,3})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "MO", DayOfWeek.MONDAY,
            "TU", DayOfWeek.TUESDAY,
            "WE", DayOfWeek.WEDNESDAY,
            "TH", DayOfWeek.THURSDAY,
            "FR", DayOfWeek.FRIDAY,
            "SA", DayOfWeek.SATURDAY,
            "SU", DayOfWeek.SUNDAY);

    private final Map<String, String> parts = new HashMap<>();

    RuleText(String text) {
        String rule = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        if (rule.length() > LONGEST) {
            throw badRule("The rule is too long.");
        }
        for (String part : rule.replaceFirst("^RRULE(;[^:]*)?:", "").split(";")) {
            int equals = part.indexOf('=');
            if (equals < 0 && !part.isBlank()) {
                throw badRule("A part of the rule has no value: " + part);
            }
            if (equals >= 0
                    && parts.put(
                                    part.substring(0, equals).strip(),
                                    part.substring(equals + 1).strip())
                            != null) {
                throw badRule("A part of the rule is there twice: " + part);
            }
        }
    }

    RepeatRule rule() {
        return new RepeatRule(
                rhythm(),
                number("INTERVAL", 1),
                parts.containsKey("COUNT") ? (int) number("COUNT", 1) : null,
                parts.containsKey("UNTIL") ? DateText.until(parts.get("UNTIL")) : null,
                weekStart(),
                skip(),
                numbers("BYMONTH", 1, 12, false),
                numbers("BYWEEKNO", 1, 53, true),
                numbers("BYYEARDAY", 1, 366, true),
                numbers("BYMONTHDAY", 1, 31, true),
                weekdays(),
                numbers("BYHOUR", 0, 23, false),
                numbers("BYMINUTE", 0, 59, false),
                numbers("BYSECOND", 0, 60, false),
                numbers("BYSETPOS", 1, 366, true));
    }

    private Rhythm rhythm() {
        String name = parts.get("FREQ");
        if (name == null) {
            throw badRule("The rule does not say how often (FREQ).");
        }
        try {
            return Rhythm.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw badRule("We do not know this frequency: " + name);
        }
    }

    private DayOfWeek weekStart() {
        String name = parts.getOrDefault("WKST", "MO");
        if (!DAYS.containsKey(name)) {
            throw badRule("We do not know this first day of the week: " + name);
        }
        return DAYS.get(name);
    }

    private Skip skip() {
        String calendar = parts.getOrDefault("RSCALE", "GREGORIAN");
        if (!Set.of("GREGORIAN", "GREGORY", "ISO8601").contains(calendar)) {
            throw new UnreadableRule("unsupported-calendar", "We cannot follow rules of this calendar: " + calendar);
        }
        try {
            return Skip.valueOf(parts.getOrDefault("SKIP", "OMIT"));
        } catch (IllegalArgumentException unknown) {
            throw badRule("We do not know this way of skipping: " + parts.get("SKIP"));
        }
    }

    private long number(String part, long otherwise) {
        long number = parts.containsKey(part) ? whole(part, parts.get(part)) : otherwise;
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw badRule(part + " must be a number from 1 on.");
        }
        return number;
    }

    private Set<Integer> numbers(String part, int least, int most, boolean fromTheEndToo) {
        Set<Integer> numbers = new TreeSet<>();
        for (String each : list(part)) {
            long number = whole(part, each);
            long size = fromTheEndToo ? Math.abs(number) : number;
            if (size < least || size > most) {
                throw badRule(part + " cannot be " + each + ".");
            }
            numbers.add((int) number);
        }
        return numbers;
    }

    private List<Weekday> weekdays() {
        List<Weekday> days = new ArrayList<>();
        for (String each : list("BYDAY")) {
            Matcher day = WEEKDAY.matcher(each);
            if (!day.matches()) {
                throw badRule("BYDAY cannot be " + each + ".");
            }
            int number = day.group(1) == null ? 0 : Integer.parseInt(day.group(1));
            if (day.group(1) != null && (number == 0 || Math.abs(number) > 53)) {
                throw badRule("BYDAY cannot be " + each + ".");
            }
            days.add(new Weekday(number, DAYS.get(day.group(2))));
        }
        return days;
    }

    private List<String> list(String part) {
        String value = parts.get(part);
        if (value == null) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        for (String each : value.split(",", -1)) {
            all.add(each.strip());
        }
        return all;
    }

    private static long whole(String part, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException notOne) {
            throw badRule(part + " must be a number, not " + value + ".");
        }
    }
}
