package org.flourishhub.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flourishhub.directory.Frequency;
import org.flourishhub.sheets.TimeWord.Kind;

/**
 * On which days, out of the words for them.
 *
 * @param interval every how many weeks; {@code null} for each
 * @param byday as in RFC 5545
 */
record DaysSaid(Frequency freq, Integer interval, String byday) {
    private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /** Empty when they make no sense together. */
    static Optional<DaysSaid> of(List<TimeWord> words) {
        boolean ofTheMonth = has(words, Kind.OF_THE_MONTH);
        List<String> days = days(words);
        long numbered = days.stream().filter(day -> day.length() > 2).count();
        if (days.isEmpty() || days.contains("") || numbered != 0 && numbered != days.size()) {
            return Optional.empty();
        } else if (numbered == 0) {
            Integer interval = has(words, Kind.EVERY_OTHER) ? 2 : null;
            return ofTheMonth ? Optional.empty() : Optional.of(weekly(days, interval));
        } else if (has(words, Kind.EVERY_OTHER)) {
            return Optional.empty();
        }
        // "every second Tuesday" comes every other week, "the second Tuesday" once a month
        boolean counted = has(words, Kind.EVERY)
                && !ofTheMonth
                && days.size() == 1
                && days.get(0).matches("[2345].*");
        return Optional.of(
                counted
                        ? weekly(
                                List.of(days.get(0).substring(1)),
                                Integer.valueOf(days.get(0).substring(0, 1)))
                        : new DaysSaid(Frequency.MONTHLY, null, String.join(",", days)));
    }

    private static boolean has(List<TimeWord> words, Kind kind) {
        return words.stream().anyMatch(word -> word.kind() == kind);
    }

    /** In the order of the week. */
    private static DaysSaid weekly(List<String> days, Integer interval) {
        return new DaysSaid(
                Frequency.WEEKLY, interval, WEEK.stream().filter(days::contains).collect(Collectors.joining(",")));
    }

    /** Each with its number in the month, if it has one; an empty text where the words cannot be followed. */
    private static List<String> days(List<TimeWord> words) {
        List<String> days = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        String from = null;
        for (TimeWord word : words) {
            if (word.kind() == Kind.NTH) {
                numbers.add(word.text());
            } else if (word.kind() == Kind.TO) {
                from = days.isEmpty() ? "" : days.get(days.size() - 1);
            } else if (word.kind() == Kind.DAYS && from != null) {
                days.addAll(between(from, word.text()));
                from = null;
            } else if (word.kind() == Kind.DAYS && !numbers.isEmpty()) {
                numbers.forEach(number -> days.add(number + word.text()));
                numbers.clear();
            } else if (word.kind() == Kind.DAYS) {
                days.addAll(List.of(word.text().split(",")));
            }
        }
        if (from != null || !numbers.isEmpty()) {
            days.add("");
        }
        return days;
    }

    private static List<String> between(String from, String to) {
        int first = WEEK.indexOf(from);
        int last = WEEK.indexOf(to);
        if (first < 0 || last < 0 || first == last) {
            return List.of("");
        }
        List<String> days = new ArrayList<>();
        for (int i = first; i != last; i = (i + 1) % WEEK.size()) {
            days.add(WEEK.get((i + 1) % WEEK.size()));
        }
        return days;
    }
}
