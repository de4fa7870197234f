package org.flourishhub.syndication.inbound.xml;

import java.util.Locale;
import java.util.Set;

/**
 * Mends tags of which a sign is missing, because a parser would take the words behind them, and often all entries that
 * follow, for a part of the tag. An angle bracket that begins no tag, as in "x&lt;y", is spelled out: the next one opens
 * before it has closed, and nothing between them looks like an attribute, in which a bracket may be meant.
 */
final class TornTags {

    /** Where one of these opens, it is no sign for "less than". */
    private static final Set<String> TAGS = Set.of(
            "item",
            "entry",
            "channel",
            "title",
            "link",
            "description",
            "guid",
            "id",
            "pubdate",
            "updated",
            "published",
            "author",
            "name",
            "category",
            "summary",
            "content",
            "content:encoded",
            "dc:creator",
            "dc:date");

    /** Who loses more means harm: spelled out, each takes four times its room. */
    private static final int MOST_MENDED = 100_000;

    private final String xml;
    private StringBuilder mended;
    private int signs;
    private int done;

    private TornTags(String xml) {
        this.xml = xml;
    }

    static String mended(String xml) {
        TornTags tags = new TornTags(xml);
        tags.look();
        return tags.mended == null
                ? xml
                : tags.mended.append(xml, tags.done, xml.length()).toString();
    }

    private void look() {
        int close = xml.indexOf('>');
        for (int open = xml.indexOf('<'); open >= 0 && close >= 0 && signs < MOST_MENDED; ) {
            int skip = behindData(open);
            int next = xml.indexOf('<', skip < 0 ? open + 1 : skip);
            if (close <= open) {
                close = xml.indexOf('>', open);
            }
            if (skip < 0 && next >= 0 && close >= 0) {
                if (next < close) {
                    unclosed(open, next);
                } else {
                    unquoted(open, close, next);
                }
            }
            open = next;
        }
    }

    private void unclosed(int open, int next) {
        String said = xml.substring(open + 1, Math.min(next, open + 30)).strip();
        // the end of an element that has lost its own bracket is still its end, and its beginning its beginning
        if (said.startsWith("/") || TAGS.contains(said.toLowerCase(Locale.ROOT))) {
            put(next, 0, ">");
        } else if (count('=', open, next) == 0) {
            put(open, 1, "&lt;");
        }
    }

    /** An attribute may hold a closing bracket, but then its quotation mark stands before the next opening one. */
    private void unquoted(int open, int close, int next) {
        if (count('"', open, close) % 2 == 1 && count('"', close, next) == 0) {
            int end = xml.charAt(close - 1) == '/' ? close - 1 : close;
            put(end, 0, "\"");
        }
    }

    /** Never looks behind {@code to}, for there may be hundreds of thousands of tags. */
    private int count(char sign, int from, int to) {
        int found = 0;
        for (int at = from; at < to; at++) {
            found += xml.charAt(at) == sign ? 1 : 0;
        }
        return found;
    }

    private void put(int at, int instead, String sign) {
        mended = mended == null ? new StringBuilder(xml.length() + 100) : mended;
        mended.append(xml, done, at).append(sign);
        signs++;
        done = at + instead;
    }

    /** What begins with an exclamation or question mark is no tag, and may hold brackets; -1 for all other beginnings. */
    private int behindData(int open) {
        char mark = open + 1 < xml.length() ? xml.charAt(open + 1) : ' ';
        if (mark != '!' && mark != '?') {
            return -1;
        }
        String end = xml.startsWith("<![CDATA[", open) ? "]]>" : xml.startsWith("<!--", open) ? "-->" : ">";
        int at = xml.indexOf(end, open);
        return at < 0 ? xml.length() : at;
    }
}
