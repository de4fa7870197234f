package org.flourishhub.stories;

import java.util.Optional;
import java.util.Set;

/**
 * The text of HTML that was sanitised, read from tag to tag: every story is read like this several times, and making a tree
 * of it first takes five times as long. What is not written as the sanitiser writes it has none here.
 */
final class TextBetweenTags {
    private static final Set<String> BLOCKS =
            Set.of("p", "li", "h2", "h3", "h4", "blockquote", "pre", "ul", "ol", "hr");
    private static final Set<String> WITHIN_LINES = Set.of("a", "em", "strong", "b", "i", "sub", "sup");

    private final String html;
    private final StringBuilder text;
    /** Where the next letter that is written as a code stands, looked for no oftener than one was passed. */
    private int code = -1;

    private TextBetweenTags(String html) {
        this.html = html;
        this.text = new StringBuilder(html.length());
    }

    /** With a line break at the end of each block and where there is one in the text; empty when a parser is needed. */
    static Optional<String> of(String html) {
        TextBetweenTags between = new TextBetweenTags(html);
        return between.read() ? Optional.of(between.text.toString()) : Optional.empty();
    }

    private boolean read() {
        int at = 0;
        while (at >= 0 && at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? html.length() : tag;
            if (!words(at, end)) {
                return false;
            }
            at = tag < 0 ? end : tag(tag);
        }
        return at >= 0;
    }

    /** Where it ends, or -1 for one that no story has. */
    private int tag(int start) {
        boolean closing = html.startsWith("/", start + 1);
        int from = start + (closing ? 2 : 1);
        int to = from;
        while (to < html.length() && isOfAName(html.charAt(to))) {
            to++;
        }
        String name = html.substring(from, to);
        if (name.equals("br") || closing && BLOCKS.contains(name)) {
            text.append('\n');
        } else if (!BLOCKS.contains(name) && !WITHIN_LINES.contains(name)) {
            return -1;
        }
        return end(to);
    }

    private static boolean isOfAName(char c) {
        return c >= 'a' && c <= 'z' || c >= '2' && c <= '4';
    }

    /** Behind the angle bracket that closes it; one in an address closes nothing. */
    private int end(int from) {
        boolean inside = false;
        for (int at = from; at < html.length(); at++) {
            char c = html.charAt(at);
            if (c == '"') {
                inside = !inside;
            } else if (c == '>' && !inside) {
                return at + 1;
            }
        }
        return -1;
    }

    /** Of letters written as codes, the sanitiser leaves these four. */
    private boolean words(int from, int to) {
        int at = from;
        if (code < from) {
            code = codeFrom(from);
        }
        while (code < to) {
            text.append(html, at, code);
            if (html.startsWith("&nbsp;", code)) {
                text.append('\u00a0');
            } else if (html.startsWith("&amp;", code)) {
                text.append('&');
            } else if (html.startsWith("&lt;", code)) {
                text.append('<');
            } else if (html.startsWith("&gt;", code)) {
                text.append('>');
            } else {
                return false;
            }
            at = html.indexOf(';', code) + 1;
            code = codeFrom(at);
        }
        text.append(html, at, to);
        return true;
    }

    private int codeFrom(int from) {
        int next = html.indexOf('&', from);
        return next < 0 ? Integer.MAX_VALUE : next;
    }
}
