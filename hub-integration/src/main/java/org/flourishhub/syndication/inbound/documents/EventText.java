package org.flourishhub.syndication.inbound.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.syndication.inbound.words.CleanHtml;
import org.flourishhub.syndication.inbound.words.PlainText;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Words about an event, which calendars keep as text and people paste from pages. */
public final class EventText {
    private static final Pattern HAS_TAGS = Pattern.compile(
            "</?(p|br|div|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|html|body|img|table|font|blockquote|script|style)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HAS_BLOCKS =
            Pattern.compile("<(p|br|div|ul|ol|li|h[1-6]|table)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"'()]{4,1500}[^\\s<>\"'().,;:!?]");

    private EventText() {}

    /** HTML that is safe to show, out of a text that may hold tags; line breaks stay, addresses of pages become links. */
    public static String html(String said, String base) {
        if (said == null || said.isBlank()) {
            return "";
        }
        String text = said.replace("\r\n", "\n").replace('\r', '\n');
        if (HAS_TAGS.matcher(text).find()) {
            return CleanHtml.of(HAS_BLOCKS.matcher(text).find() ? text : text.replace("\n", "<br>"), base);
        }
        return CleanHtml.of(linked(CleanHtml.ofText(Parser.unescapeEntities(text, false))), base);
    }

    /** The same as plain text in one line. */
    public static String plain(String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        return HAS_TAGS.matcher(text).find()
                ? PlainText.of(Jsoup.parseBodyFragment(text).body().html())
                : Parser.unescapeEntities(text, false)
                        .replaceAll("[\\p{Z}\\s\\p{Cc}]+", " ")
                        .strip();
    }

    private static String linked(String escaped) {
        return LINK.matcher(escaped)
                .replaceAll(found ->
                        Matcher.quoteReplacement("<a href=\"" + found.group() + "\">" + found.group() + "</a>"));
    }
}
