package org.flourishhub.search;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The visitor's text with everything taken out that a query parser could take for an instruction. Only letters, digits,
 * apostrophes inside words, and pairs of double quotes are left; AND, OR and NOT are words like any other.
 */
final class VisitorWords {
    private static final Pattern CURLY_QUOTES = Pattern.compile("[\u201C\u201D\u201E\u00AB\u00BB]");
    private static final Pattern APOSTROPHE_IN_WORD = Pattern.compile("(?<=[\\p{L}\\p{N}])['\u2019](?=\\p{L})");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\"\uE000]+");
    private static final Pattern CODE = Pattern.compile("[{}\\[\\]\\\\^~|<>=$_;]|&&|\\p{L}:\\S");
    private static final Pattern EMPTY_QUOTES = Pattern.compile("\"\\s*\"");

    private VisitorWords() {}

    /** Whether somebody wrote in signs of a machine's language, such as {@code title:[* TO *]}: its words were meant as they are. */
    static boolean isCode(String typed) {
        return CODE.matcher(typed).find();
    }

    /** The words alone, phrases taken apart. */
    static String withoutQuotes(String typed) {
        return of(typed).replace("\"", " ").replaceAll(" +", " ").strip();
    }

    /** One line in lower case; empty when the text holds no word at all. */
    static String of(String typed) {
        String text = CURLY_QUOTES.matcher(typed.replace("\uE000", " ")).replaceAll("\"");
        text = APOSTROPHE_IN_WORD.matcher(text).replaceAll("\uE000");
        text = NOT_A_WORD.matcher(text).replaceAll(" ");
        text = EMPTY_QUOTES.matcher(text).replaceAll(" ");
        if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
            text = text.replace('"', ' ');
        }
        return text.replace('\uE000', '\'').replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
