package org.flourishhub.syndication.inbound.words;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What mailing systems put into their letters for each reader: blanks for names, hidden beginnings, ways to leave. */
public final class LetterClutter {
    /** Such as "Dear *|FNAME|*". */
    private static final Pattern BLANK = Pattern.compile("\\s?\\*\\|[A-Z][\\w:.+-]{0,60}\\|\\*");

    private static final Evaluator HIDDEN =
            QueryParser.parse(".mcnPreviewText, [style~=(?i)display\\s*:\\s*none], [style~=(?i)mso-hide\\s*:\\s*all]");
    private static final Evaluator WAYS_TO_LEAVE = QueryParser.parse(
            "a[href~=(?i)list-manage\\d*\\.com/+(unsubscribe|profile|vcard|about)], a[href*=forward-to-friend.com]");

    private LetterClutter() {}

    public static String withoutBlanks(String text) {
        return text.contains("*|") ? BLANK.matcher(text).replaceAll("") : text;
    }

    /** Of a page nothing is taken: there, what is hidden may be shown by a click. */
    static void removeFrom(Document body, String html) {
        if (html.contains("list-manage") || html.contains("mcnPreviewText") || html.contains("*|")) {
            body.select(HIDDEN).remove();
            body.select(WAYS_TO_LEAVE).remove();
        }
    }
}
