package org.flourishhub.syndication.inbound.words;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Clean HTML written down as jsoup writes it, whole runs of letters at a time: letter by letter, writing takes longer than
 * parsing. Whatever needs more care than plain letters in plain elements is left to jsoup.
 */
final class WrittenHtml {
    /** Written as they are everywhere; quotation marks are not among them, for in attributes they are not. */
    private static final boolean[] PLAIN = new boolean[0x7F];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = c == '\n' || c >= ' ' && "&<>\"'".indexOf(c) < 0;
        }
    }

    private final StringBuilder html = new StringBuilder(2_000);

    private WrittenHtml() {}

    /** What the body holds, without itself and without what no document may hold. */
    static String of(Element body) {
        WrittenHtml written = new WrittenHtml();
        return written.children(body) ? written.html.toString() : LegalText.of(body.html());
    }

    private boolean children(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            boolean plain = child instanceof TextNode text
                    ? letters(text.getWholeText(), false)
                    : child instanceof Element element && element(element);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private boolean element(Element element) {
        String name = element.tagName();
        boolean isVoid = name.equals("br") || name.equals("hr");
        if (name.equals("pre") || isVoid == element.childNodeSize() > 0) {
            return false;
        }
        html.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            html.append(' ').append(attribute.getKey()).append("=\"");
            if (!letters(attribute.getValue(), true)) {
                return false;
            }
            html.append('"');
        }
        html.append('>');
        if (!isVoid) {
            if (!children(element)) {
                return false;
            }
            html.append("</").append(name).append('>');
        }
        return true;
    }

    private boolean letters(String text, boolean quoted) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < PLAIN.length && PLAIN[c]) {
                continue;
            }
            String code = code(c);
            if (code != null) {
                html.append(text.substring(from, at)).append(code);
                from = at + 1;
            } else if (c < ' ' && c != '\n' || c >= 0x7F && !isPlain(c) || quoted && (c == '"' || c == '\'')) {
                return false;
            }
        }
        html.append(text.substring(from));
        return true;
    }

    /** What is in the middle of Unicode is legal, and one letter. */
    private static boolean isPlain(char c) {
        return c > 0x7F && c < Character.MIN_SURROGATE && !LegalText.turnsAround(c);
    }

    /** {@code null} for what is written as it is. */
    private static String code(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\u00a0' -> "&nbsp;";
            default -> null;
        };
    }
}
