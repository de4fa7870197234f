package org.flourishhub.syndication.inbound.dates;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Dates with the months of Arabic, Hebrew, Thai and Vietnamese, in words for those who read the months of Europe. The names
 * are those that Java has from CLDR; years of Thailand count from the Buddha.
 */
final class MonthsElsewhere {
    /** Arabic calls the months otherwise in the east and the west. */
    private static final List<String> LANGUAGES = List.of("ar", "ar-SY", "ar-DZ", "ar-MA", "he", "th");

    private static final List<String> VIETNAMESE = List.of(
            "mot",
            "hai",
            "ba",
            "tu",
            "nam",
            "sau",
            "bay",
            "tam",
            "chin",
            "muoi",
            "muoi mot",
            "muoi hai",
            "gieng",
            "chap");

    private static final Map<String, Integer> NAMES = names();

    private static final Pattern MONTH = Pattern.compile("(?<!\\p{L})\u05d1?[-\u05be]?("
            + NAMES.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")(?!\\p{L})");

    private static final Pattern THANG = Pattern.compile("\\bth(?:ang|g)\\.? ?(\\d{1,2}|"
            + VIETNAMESE.stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .collect(Collectors.joining("|"))
            + ")\\b");

    private static final Pattern THAI = Pattern.compile("[\u0e01-\u0e4e]");
    private static final Pattern BUDDHIST_YEAR = Pattern.compile("\\b2[4-6]\\d\\d\\b");
    private static final int BUDDHA = 543;
    private static final Pattern MORNING =
            Pattern.compile("(?<=\\d) ?(?:\u0635|\u05dc\u05e4\u05e0\u05d4.?\u05e6|sa)(?!\\p{L})");
    private static final Pattern AFTERNOON =
            Pattern.compile("(?<=\\d) ?(?:\u0645|\u05d0\u05d7\u05d4.?\u05e6|ch)(?!\\p{L})");

    /** Commas, and the hour of Thai clocks behind its number. */
    private static final Pattern SIGNS = Pattern.compile("\u060c|(?<=\\d) ?\u0e19\\.?(?!\\p{L})");

    private MonthsElsewhere() {}

    /** As it is, when there is nothing of the kind in it. */
    static String inEnglish(String text) {
        if (text.chars().noneMatch(letter -> letter > 0x58f) && !text.contains("th\u00e1ng") && !text.contains("thg")) {
            return text;
        }
        boolean thai = THAI.matcher(text).find();
        String bare = withPlainDigits(FeedDates.bare(text));
        String english = MONTH.matcher(bare).replaceAll(month -> name(NAMES.get(month.group(1))));
        english = THANG.matcher(english).replaceAll(month -> vietnamese(month.group(1)));
        if (english.equals(bare)) {
            return text;
        }
        english = MORNING.matcher(english).replaceAll(" am");
        english = AFTERNOON.matcher(english).replaceAll(" pm");
        english = SIGNS.matcher(english).replaceAll(" ").strip();
        return thai
                ? BUDDHIST_YEAR
                        .matcher(english)
                        .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) - BUDDHA))
                : english;
    }

    private static String withPlainDigits(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int at = 0; at < plain.length(); at++) {
            if (Character.isDigit(plain.charAt(at))) {
                plain.setCharAt(at, (char) ('0' + Character.digit(plain.charAt(at), 10)));
            }
        }
        return plain.toString();
    }

    private static String vietnamese(String month) {
        int place = VIETNAMESE.indexOf(month);
        int number =
                month.equals("gieng") ? 1 : month.equals("chap") ? 12 : place < 0 ? Integer.parseInt(month) : place + 1;
        return number < 1 || number > 12 ? Matcher.quoteReplacement(month) : name(number);
    }

    private static String name(int month) {
        return " "
                + Month.of(month)
                        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT) + " ";
    }

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                    String name = month.getDisplayName(style, Locale.forLanguageTag(language));
                    names.put(FeedDates.bare(name), month.getValue());
                }
            }
        }
        return names;
    }
}
