package org.flourishhub.syndication.inbound.calendars;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules of vCalendar 1.0, such as {@code W1 TU TH #10}, in the words of RFC 5545. */
final class OldCalendarRule {
    private static final Pattern RULE = Pattern.compile(
            "(D|W|MP|MD|YM|YD)(\\d{1,4})((?: +[0-9A-Z+$-]+)*)(?: +#(\\d{1,5}))?(?: +(\\d{8}(?:T\\d{6}Z?)?))?");
    private static final Pattern PLACE = Pattern.compile("(\\d)([+-])");

    /** No rule that somebody means is longer: it is not read. */
    static final int LONGEST = 1_000;

    private static final Map<String, String> RHYTHMS =
            Map.of("D", "DAILY", "W", "WEEKLY", "MP", "MONTHLY", "MD", "MONTHLY", "YM", "YEARLY", "YD", "YEARLY");
    private static final Map<String, String> PARTS =
            Map.of("W", "BYDAY", "MP", "BYDAY", "MD", "BYMONTHDAY", "YM", "BYMONTH", "YD", "BYYEARDAY");

    private OldCalendarRule() {}

    /** As it is when it is no rule of that old kind, but with one space where there are many. */
    static String modern(String said) {
        if (said.length() > LONGEST) {
            return said;
        }
        // a pattern that looks for what stands behind spaces begins anew at each of them
        String text = said.strip().replaceAll("\\s++", " ");
        String old = text.toUpperCase(Locale.ROOT);
        Matcher rule = RULE.matcher(withoutEnd(old));
        if (old.contains("FREQ=") || !rule.matches()) {
            return text;
        }
        StringBuilder modern = new StringBuilder("FREQ=" + RHYTHMS.get(rule.group(1)));
        modern.append(";INTERVAL=").append(rule.group(2));
        List<String> list = list(rule.group(1), rule.group(3).strip());
        if (!list.isEmpty() && PARTS.containsKey(rule.group(1))) {
            modern.append(';').append(PARTS.get(rule.group(1))).append('=').append(String.join(",", list));
        }
        Matcher end =
                Pattern.compile("(?:#(\\d{1,5}))|(\\b\\d{8}(?:T\\d{6}Z?)?)").matcher(old);
        return modern.append(end.find() ? ending(end) : ";COUNT=2").toString();
    }

    private static String withoutEnd(String old) {
        return old.replaceAll("\\s+(#\\d{1,5}|\\d{8}(?:T\\d{6}Z?)?)(?=\\s|$)", "");
    }

    /** Nothing said means twice in that grammar, {@code #0} for ever. */
    private static String ending(Matcher end) {
        if (end.group(2) != null) {
            return ";UNTIL=" + end.group(2);
        }
        return end.group(1).equals("0") ? "" : ";COUNT=" + end.group(1);
    }

    /** Places in the month come before the days they are for: {@code 1+ TU} is the first Tuesday. */
    private static List<String> list(String kind, String words) {
        List<String> list = new ArrayList<>();
        String place = "";
        for (String word : words.isEmpty() ? new String[0] : words.split(" +")) {
            Matcher told = PLACE.matcher(word);
            if (kind.equals("MP") && told.matches()) {
                place = (told.group(2).equals("-") ? "-" : "") + told.group(1);
            } else if (word.equals("LD")) {
                list.add("-1");
            } else if (word.matches("[A-Z]{2}") || word.matches("\\d{1,3}")) {
                list.add(place + word);
            } else if (word.matches("\\d{1,2}-")) {
                list.add("-" + word.substring(0, word.length() - 1));
            }
        }
        return list;
    }
}
