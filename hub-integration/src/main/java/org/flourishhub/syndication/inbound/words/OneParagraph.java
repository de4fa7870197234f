package org.flourishhub.syndication.inbound.words;

import org.jsoup.internal.StringUtil;
import org.jsoup.parser.Parser;

/**
 * Words that nothing stands around but perhaps one paragraph, as most summaries and titles are. To read them takes no tree:
 * they come out letter by letter as jsoup reads them out of one.
 */
final class OneParagraph {
    private static final String BEGINS = "<p>";
    private static final String ENDS = "</p>";

    private OneParagraph() {}

    /** The words in one line, or {@code null} when there is more in it than words. */
    static String wordsOf(String html) {
        String written = html.trim();
        boolean wrapped = written.startsWith(BEGINS) && written.endsWith(ENDS);
        String inside = wrapped ? written.substring(BEGINS.length(), written.length() - ENDS.length()) : written;
        return areWords(inside)
                ? StringUtil.normaliseWhitespace(Parser.unescapeEntities(inside, false))
                        .trim()
                : null;
    }

    private static boolean areWords(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '<' || c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                return false;
            }
        }
        return true;
    }
}
