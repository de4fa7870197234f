package org.flourishhub.syndication.inbound.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.syndication.inbound.words.Letters;

/**
 * A document without the entries that no reading takes, so that no tree is made of them: those behind the first two
 * thousand. What stands between and behind them stays, such as what was taken back. Data and comments are passed over,
 * for words about feeds may stand in them.
 */
public final class FirstEntries {

    public static final int MOST = 2_000;

    private static final String DATA_BEGINS = "<![CDATA[";
    private static final String COMMENT_BEGINS = "<!--";
    private static final Pattern ENTRY =
            Pattern.compile("<(/?)(?:[\\w.-]+:)?(?:item|entry)(?=[\\s>/])", Pattern.CASE_INSENSITIVE);

    private final String xml;
    private final StringBuilder kept = new StringBuilder();
    private int entries;
    /** Where what is kept goes on; -1 inside of an entry that is left. */
    private int from;

    private FirstEntries(String xml) {
        this.xml = xml;
    }

    public static FirstEntries of(String xml) {
        FirstEntries first = new FirstEntries(xml);
        // in a document with fewer tags there cannot be as many entries
        if (Letters.areMoreThan(MOST, '<', xml)) {
            first.look();
        }
        return first;
    }

    /** With every entry that counts. */
    public String xml() {
        return areAll() ? xml : kept.toString();
    }

    public boolean areAll() {
        return entries <= MOST;
    }

    private void look() {
        Matcher entry = ENTRY.matcher(xml);
        for (int at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
            int end = endOf(at, entry);
            if (end < 0) {
                break;
            }
            at = end;
        }
        if (from >= 0 && !areAll()) {
            kept.append(xml, from, xml.length());
        }
    }

    /** Where to look on behind this angle bracket; -1 when nothing follows. */
    private int endOf(int at, Matcher entry) {
        if (xml.startsWith(DATA_BEGINS, at)) {
            return xml.indexOf("]]>", at);
        }
        if (xml.startsWith(COMMENT_BEGINS, at)) {
            return xml.indexOf("-->", at);
        }
        if (!entry.region(at, xml.length()).lookingAt()) {
            return at + 1;
        }
        int end = xml.indexOf('>', entry.end());
        end = end < 0 ? xml.length() : end + 1;
        boolean closes = !entry.group(1).isEmpty();
        entries += closes ? 0 : 1;
        if (!areAll()) {
            leave(at, end, closes || xml.charAt(end - 1) == '>' && xml.charAt(end - 2) == '/');
        }
        return end;
    }

    /** {@code at} to {@code end} is a tag of an entry that is left. */
    private void leave(int at, int end, boolean isItsLast) {
        if (from >= 0) {
            kept.append(xml, from, at);
        }
        from = isItsLast ? end : -1;
    }
}
