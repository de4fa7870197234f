package org.flourishhub.syndication.inbound.calendars;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One property of a calendar: {@code NAME;PARAMETER=value:value} (RFC 5545, 3.1). Names are in capitals, the value is as
 * it was written.
 */
record CalendarLine(String name, Map<String, List<String>> parameters, String value) {
    private static final Pattern SPELLED_OUT = Pattern.compile("&(?:#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8})$");

    /** "&thetasym;" is the longest that calendars hold. */
    private static final int LONGEST_SPELLING = 12;

    private static final int MOST_TEXTS = 200;

    /** The first value of a parameter; {@code null} without one. */
    String parameter(String name) {
        List<String> values = parameters.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** A parameter that is one text, whether or not somebody forgot to quote its commas; {@code null} without one. */
    String words(String name) {
        List<String> values = parameters.get(name);
        return values == null ? null : String.join(", ", values);
    }

    boolean says(String parameter, String value) {
        return value.equalsIgnoreCase(parameter(parameter));
    }

    boolean is(String word) {
        return value.strip().equalsIgnoreCase(word);
    }

    /** The value as a text: {@code \n} is a new line, and other letters behind {@code \} are themselves. */
    String text() {
        return unescaped(value);
    }

    /** The first hundreds of several texts with commas between them. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < value.length() && texts.size() < MOST_TEXTS; at++) {
            char letter = value.charAt(at);
            if (letter == '\\') {
                at++;
            } else if (letter == ','
                    || letter == ';' && !endsALetter(value.substring(Math.max(from, at - LONGEST_SPELLING), at))) {
                texts.add(unescaped(value.substring(from, at)).strip());
                from = at + 1;
            }
        }
        texts.add(unescaped(value.substring(Math.min(from, value.length()))).strip());
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** Some sites spell letters as pages do: the sign that ends one parts nothing. */
    private static boolean endsALetter(String before) {
        return SPELLED_OUT.matcher(before).find();
    }

    CalendarLine valued(String other) {
        return new CalendarLine(name, parameters, other);
    }

    private static String unescaped(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder text = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter != '\\' || at + 1 == value.length()) {
                text.append(letter);
                continue;
            }
            char escaped = value.charAt(++at);
            text.append(Character.toLowerCase(escaped) == 'n' ? '\n' : escaped);
        }
        return text.toString();
    }

    /** The word in capitals; for names of properties, parameters and parts. */
    static String capitals(String word) {
        return word.strip().toUpperCase(Locale.ROOT);
    }
}
