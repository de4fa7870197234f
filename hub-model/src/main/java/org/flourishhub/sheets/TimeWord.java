package org.flourishhub.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of what people write about times, such as a day or an hour.
 *
 * @param text for a day its two letters, for a number of a month 1 to 5 or -1, for a group of days all of them
 */
record TimeWord(Kind kind, String text, TimeOfDay time) {
    enum Kind {
        DAYS,
        NTH,
        OF_THE_MONTH,
        EVERY,
        EVERY_OTHER,
        TIME,
        ALL_DAY,
        TO,
        AND
    }

    /** The words of one text; {@code wrong} is a time that does not exist, or {@code null}. */
    record Read(List<TimeWord> words, String wrong) {}

    private static final Pattern WORD = Pattern.compile("(?<other>every other|every fortnight|fortnightly|alternate"
            + "|every (?:two|2) weeks(?: on)?)\\b"
            + "|(?<month>(?:of|in) (?:the|each|every) month|(?:each|every) month(?: on)?|monthly(?: on)?)\\b"
            + "|(?<always>24 ?/ ?7)"
            + "|(?<allday>24 ?(?:h|hrs?|hours)(?: a day)?\\b|all day and all night\\b)"
            + "|(?<daily>every day|each day|daily|(?:7|seven) days(?: a week)?)\\b"
            + "|(?<group>weekdays?|weekends?)\\b"
            + "|(?<skip>(?:every|each) week(?: on)?|weekly(?: on)?|on|from|at|the|open(?:ing times)?)\\b:?"
            + "|(?<every>every|each)\\b"
            + "|(?<day>mon|tue|wed|thu|fri|sat|sun)(?:nes|rs|ur|s|r)?(?:days?)?\\b[.:]?"
            + "|(?<nth>1st|first|2nd|second|3rd|third|4th|fourth|5th|fifth|last)\\b"
            + "|(?<named>(?:12 ?)?(?:noon|midday|midnight))\\b"
            + "|(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-9]{2}))?(?![0-9])(?: ?(?<half>[ap]\\.?m\\b\\.?)| ?o'clock)?"
            + "|(?<to>-|to\\b|until\\b|till?\\b)"
            + "|(?<and>and\\b|[,;&+\\n]|\\.(?=\\s|$))");

    private static final Map<String, String> NUMBERS =
            Map.of("fir", "1", "sec", "2", "thi", "3", "fou", "4", "fif", "5");

    /** Empty when there is a word among them that has nothing to do with times. */
    static Optional<Read> read(String text) {
        String plain = text.toLowerCase(Locale.UK)
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replace('\u2019', '\'')
                .replaceAll("[\\h\\r]+", " ")
                .replaceAll("\\bbetween ([0-9][0-9:. apmno]*) and (?=[0-9nm])", "$1 - ");
        List<TimeWord> words = new ArrayList<>();
        String wrong = null;
        Matcher word = WORD.matcher(plain);
        int at = 0;
        while (at < plain.length()) {
            if (plain.charAt(at) == ' ') {
                at++;
                continue;
            }
            if (!word.find(at) || word.start() != at) {
                return Optional.empty();
            }
            if (word.group("hour") != null && time(word).isEmpty()) {
                wrong = wrong == null ? word.group().strip() : wrong;
            } else {
                add(word, words);
            }
            at = word.end();
        }
        return Optional.of(new Read(words, wrong));
    }

    private static Optional<TimeOfDay> time(Matcher word) {
        return TimeOfDay.read(word.group("hour"), word.group("minute"), word.group("half"));
    }

    private static void add(Matcher word, List<TimeWord> words) {
        if (word.group("day") != null) {
            words.add(of(Kind.DAYS, word.group("day").substring(0, 2).toUpperCase(Locale.ROOT)));
        } else if (word.group("hour") != null) {
            words.add(new TimeWord(Kind.TIME, "", time(word).orElseThrow()));
        } else if (word.group("named") != null) {
            int minutes = word.group("named").endsWith("midnight") ? 0 : 720;
            words.add(new TimeWord(Kind.TIME, "", new TimeOfDay(minutes, TimeOfDay.Style.NAMED)));
        } else if (word.group("always") != null) {
            words.add(of(Kind.DAYS, "MO,TU,WE,TH,FR,SA,SU"));
            words.add(of(Kind.ALL_DAY, ""));
        } else if (word.group("nth") != null) {
            words.add(of(Kind.NTH, nth(word.group("nth"))));
        } else if (word.group("skip") == null) {
            words.add(plain(word));
        }
    }

    private static TimeWord plain(Matcher word) {
        if (word.group("daily") != null) {
            return of(Kind.DAYS, "MO,TU,WE,TH,FR,SA,SU");
        } else if (word.group("group") != null) {
            return of(Kind.DAYS, word.group("group").startsWith("weekd") ? "MO,TU,WE,TH,FR" : "SA,SU");
        }
        Map<String, Kind> kinds = Map.of(
                "other", Kind.EVERY_OTHER,
                "month", Kind.OF_THE_MONTH,
                "allday", Kind.ALL_DAY,
                "every", Kind.EVERY,
                "to", Kind.TO,
                "and", Kind.AND);
        return kinds.entrySet().stream()
                .filter(kind -> word.group(kind.getKey()) != null)
                .map(kind -> of(kind.getValue(), ""))
                .findFirst()
                .orElseThrow();
    }

    private static String nth(String word) {
        return word.equals("last")
                ? "-1"
                : Character.isDigit(word.charAt(0)) ? word.substring(0, 1) : NUMBERS.get(word.substring(0, 3));
    }

    private static TimeWord of(Kind kind, String text) {
        return new TimeWord(kind, text, null);
    }
}
