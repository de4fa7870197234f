package org.flourishhub.syndication.inbound;

/** What an XML document will weigh as a tree: an element takes room, and one with an attribute three times as much. */
final class XmlWeight {
    private static final String DATA_BEGINS = "<![CDATA[";
    private static final String DATA_ENDS = "]]>";
    private static final int OF_AN_ATTRIBUTE = 2;

    private XmlWeight() {}

    static boolean isMoreThan(int most, String xml) {
        int weight = 0;
        int at = xml.indexOf('<');
        while (at >= 0 && weight <= most) {
            weight++;
            if (xml.startsWith(DATA_BEGINS, at)) {
                // what looks like a tag in there is text
                int end = xml.indexOf(DATA_ENDS, at);
                at = end < 0 ? -1 : xml.indexOf('<', end);
                continue;
            }
            int end = at + 1;
            while (end < xml.length() && xml.charAt(end) != '>' && xml.charAt(end) != '<') {
                weight += xml.charAt(end) == '=' ? OF_AN_ATTRIBUTE : 0;
                end++;
            }
            at = xml.indexOf('<', end);
        }
        return weight > most;
    }
}
