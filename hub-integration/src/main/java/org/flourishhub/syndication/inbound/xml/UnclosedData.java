package org.flourishhub.syndication.inbound.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.syndication.inbound.words.Letters;

/**
 * CDATA that somebody forgot to close, or closed with {@code ]]&gt;}, would swallow every entry up to the end of the next
 * such data. It is closed where the element ends in which it stands.
 */
final class UnclosedData {

    private static final String BEGINS = "<![CDATA[";
    private static final String ENDS = "]]>";
    private static final String ENDS_SPELLED_OUT = "]]&gt;";
    /** Words that only speak of feeds have no end of an entry before the beginning of another. */
    private static final Pattern NEXT_ENTRY = Pattern.compile(
            "</(?:[\\w.-]+:)?(?:item|entry)>\\s*(?:<(?:[\\w.-]+:)?(?:item|entry)[\\s>]|</(?:[\\w.-]+:)?(?:channel|feed|rss|rdf))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LOWER_CASE = Pattern.compile("<!\\[cdata\\[", Pattern.CASE_INSENSITIVE);

    /** Each may cost a look through the whole document. */
    private static final int MOST_MENDED = 100;

    private UnclosedData() {}

    static String closed(String text) {
        String xml = Letters.stand(text, '<', "<![cdata[", "<![Cdata[")
                ? LOWER_CASE.matcher(text).replaceAll(Matcher.quoteReplacement(BEGINS))
                : text;
        return count(xml, BEGINS) > count(xml, ENDS) ? mended(xml) : xml;
    }

    private static int count(String xml, String word) {
        int found = 0;
        for (int at = xml.indexOf(word); at >= 0; at = xml.indexOf(word, at + word.length())) {
            found++;
        }
        return found;
    }

    private static String mended(String xml) {
        StringBuilder all = new StringBuilder(xml.length() + 100);
        Matcher next = NEXT_ENTRY.matcher(xml);
        int done = 0;
        int closed = 0;
        int entry = -1;
        for (int data = xml.indexOf(BEGINS); data >= 0; data = xml.indexOf(BEGINS, done)) {
            int end = xml.indexOf(ENDS, data);
            int stop = end < 0 ? xml.length() : end;
            if (entry < data) {
                entry = next.region(data, xml.length()).find() ? next.start() : xml.length();
            }
            int close = entry < stop ? elementEnd(xml, data, entry) : -1;
            if (close < 0 && end < 0 || close >= 0 && ++closed > MOST_MENDED) {
                break;
            }
            int words = close < 0 ? end : close;
            boolean spelledOut = close >= 0 && xml.startsWith(ENDS_SPELLED_OUT, words - ENDS_SPELLED_OUT.length());
            all.append(xml, done, spelledOut ? words - ENDS_SPELLED_OUT.length() : words)
                    .append(ENDS);
            done = close < 0 ? end + ENDS.length() : close;
        }
        return all.append(xml, done, xml.length()).toString();
    }

    /** Where the element around this data ends, at the latest with its entry. */
    private static int elementEnd(String xml, int data, int latest) {
        int open = xml.lastIndexOf('<', data - 1);
        int nameEnd = open + 1;
        while (open >= 0 && nameEnd < data && isOfAName(xml.charAt(nameEnd))) {
            nameEnd++;
        }
        int end = nameEnd <= open + 1 ? -1 : xml.indexOf("</" + xml.substring(open + 1, nameEnd), data);
        return end < 0 || end > latest ? latest : end;
    }

    private static boolean isOfAName(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }
}
