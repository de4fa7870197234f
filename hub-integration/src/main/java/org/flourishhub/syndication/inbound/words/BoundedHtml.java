package org.flourishhub.syndication.inbound.words;

import java.util.Locale;
import java.util.Set;

/**
 * Keeps HTML within what can be tidied in the blink of an eye. No story has as many tags, or tags as deep in one another,
 * as it takes to keep a parser busy for minutes; what has, loses its tags and keeps its words.
 */
final class BoundedHtml {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_TAGS = 20_000;
    private static final int DEEPEST = 200;
    private static final int LONGEST_NAME = 12;
    /** They end by themselves, so that many of them are not deep. */
    private static final Set<String> ENDING_BY_THEMSELVES = Set.of(
            "p", "br", "hr", "img", "li", "dt", "dd", "td", "th", "tr", "option", "wbr", "input", "source", "meta",
            "link", "col", "area", "embed", "tbody", "thead", "tfoot", "param", "track", "base");

    private BoundedHtml() {}

    /** The same HTML, or its words alone. */
    static String of(String html) {
        String start = html.length() > MOST_CHARACTERS ? html.substring(0, MOST_CHARACTERS) : html;
        return isHarmless(start) ? start : words(start);
    }

    private static boolean isHarmless(String html) {
        int tags = 0;
        int depth = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean closing = html.startsWith("/", at + 1);
            String name = name(html, at + (closing ? 2 : 1));
            if (!name.isEmpty() && !ENDING_BY_THEMSELVES.contains(name)) {
                depth = Math.max(0, depth + (closing ? -1 : 1));
            }
            if (++tags > MOST_TAGS || depth > DEEPEST) {
                return false;
            }
        }
        return true;
    }

    private static String name(String html, int from) {
        int end = from;
        while (end < html.length() && end - from < LONGEST_NAME && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /** Whatever stands outside angle brackets. */
    private static String words(String html) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            words.append(html, at, tag < 0 ? html.length() : tag).append(' ');
            int end = tag < 0 ? -1 : html.indexOf('>', tag);
            at = end < 0 ? html.length() : end + 1;
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }
}
