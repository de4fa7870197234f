package org.flourishhub.syndication.inbound;

/**
 * Spells out angle brackets that begin no tag, as in "x&lt;y": the next bracket opens before this one has closed, and nothing
 * between them looks like an attribute, in which a bracket may be meant. A parser would take the words behind it, and the
 * end of the element with them, for a tag.
 */
final class LoneBrackets {

    private LoneBrackets() {}

    static String spelledOut(String xml) {
        StringBuilder all = null;
        int done = 0;
        int close = xml.indexOf('>');
        for (int open = xml.indexOf('<'); open >= 0 && close >= 0; ) {
            int skip = behindData(xml, open);
            int next = skip < 0 ? xml.indexOf('<', open + 1) : xml.indexOf('<', skip);
            if (close <= open) {
                close = xml.indexOf('>', open);
            }
            if (skip < 0 && next >= 0 && next < close && !isInAnAttribute(xml, open, next)) {
                all = all == null ? new StringBuilder(xml.length() + 100) : all;
                // the end of an element that has lost its own bracket is still its end
                boolean ends = xml.startsWith("</", open);
                all.append(xml, done, ends ? next : open).append(ends ? ">" : "&lt;");
                done = ends ? next : open + 1;
            }
            open = next;
        }
        return all == null ? xml : all.append(xml, done, xml.length()).toString();
    }

    /** What begins with an exclamation or question mark is no tag, and may hold brackets; -1 for all other beginnings. */
    private static int behindData(String xml, int open) {
        char mark = open + 1 < xml.length() ? xml.charAt(open + 1) : ' ';
        if (mark != '!' && mark != '?') {
            return -1;
        }
        String end = xml.startsWith("<![CDATA[", open) ? "]]>" : xml.startsWith("<!--", open) ? "-->" : ">";
        int at = xml.indexOf(end, open);
        return at < 0 ? xml.length() : at;
    }

    private static boolean isInAnAttribute(String xml, int from, int to) {
        int equals = xml.indexOf('=', from);
        return equals >= 0 && equals < to;
    }
}
