package org.flourishhub.syndication.inbound.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * How much of an XML document may become a tree: an element takes room, and one with an attribute three times as much.
 * What is too heavy is kept up to the end of the last entry that fits.
 */
final class XmlWeight {
    static final Pattern ENTRY_END = Pattern.compile("</(?:[\\w.-]+:)?(?:item|entry)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTRY = Pattern.compile("(?:[\\w.-]+:)?(?:item|entry)", Pattern.CASE_INSENSITIVE);
    private static final String DATA_BEGINS = "<![CDATA[";
    private static final String DATA_ENDS = "]]>";
    private static final int OF_AN_ATTRIBUTE = 2;

    private final String xml;
    private final int most;
    private int weight;
    private int entryEnd = -1;

    private XmlWeight(int most, String xml) {
        this.most = most;
        this.xml = xml;
    }

    /** The document as far as it fits; {@code null} when not even its first entry does. */
    static String fitting(int most, String xml) {
        XmlWeight weight = new XmlWeight(most, xml);
        weight.look();
        if (weight.weight <= most) {
            return xml;
        }
        return weight.entryEnd < 0 ? null : xml.substring(0, weight.entryEnd);
    }

    private void look() {
        Matcher entry = ENTRY_END.matcher(xml);
        int at = xml.indexOf('<');
        while (at >= 0 && weight <= most) {
            weight++;
            if (entry.region(at, xml.length()).lookingAt()) {
                entryEnd = entry.end();
            }
            at = xml.startsWith(DATA_BEGINS, at) ? behind(DATA_ENDS, at) : nextTag(at + 1);
        }
    }

    /** What looks like a tag in there is text. */
    private int behind(String end, int at) {
        int found = xml.indexOf(end, at);
        return found < 0 ? -1 : xml.indexOf('<', found);
    }

    private int nextTag(int from) {
        int end = from;
        while (end < xml.length() && xml.charAt(end) != '>' && xml.charAt(end) != '<') {
            weight += xml.charAt(end) == '=' ? OF_AN_ATTRIBUTE : 0;
            end++;
        }
        return xml.indexOf('<', end);
    }

    /** Takes out the entry in whose middle a tree had to stop. Whether anything is left to read. */
    static boolean keepsWhole(Document cut) {
        for (Element last = cut.lastElementChild(); last != null; last = last.lastElementChild()) {
            if (ENTRY.matcher(last.normalName()).matches()) {
                last.remove();
                break;
            }
        }
        return cut.stream().anyMatch(part -> ENTRY.matcher(part.normalName()).matches());
    }
}
