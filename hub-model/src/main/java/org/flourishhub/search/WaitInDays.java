package org.flourishhub.search;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long people wait, in days, from the words a partner wrote; of "two to four weeks" the four count. */
final class WaitInDays {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("couple of", 2),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("few", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("eighteen", 18));
    private static final Pattern LENGTH = Pattern.compile(
            "(?<![0-9])([0-9]{1,3}|couple of|one|two|three|few|four|five|six|seven|eight|nine|ten|twelve|eighteen|\\ban?)\\s+"
                    + "(working )?(hour|day|week|fortnight|month|year)s?\\b");
    private static final Pattern NONE = Pattern.compile(
            "^none\\b|\\bno (current |usual )?wait|no waiting|straight away|right away|same day|immediate|\\bdrop[- ]in");

    private WaitInDays() {}

    /** Empty when the words do not tell. */
    static Optional<Integer> of(String words) {
        if (words == null) {
            return Optional.empty();
        }
        String plain = words.toLowerCase(Locale.UK);
        Matcher length = LENGTH.matcher(plain);
        Integer longest = null;
        while (length.find()) {
            int days = days(number(length.group(1)), length.group(3));
            longest = longest == null ? days : Math.max(longest, days);
        }
        return longest == null && NONE.matcher(plain).find() ? Optional.of(0) : Optional.ofNullable(longest);
    }

    private static int number(String word) {
        Integer number = NUMBERS.get(word);
        return number == null ? Integer.parseInt(word) : number;
    }

    private static int days(int number, String unit) {
        return switch (unit) {
            case "hour" -> (number + 23) / 24;
            case "day" -> number;
            case "week" -> number * 7;
            case "fortnight" -> number * 14;
            case "month" -> number * 31;
            default -> number * 366;
        };
    }
}
