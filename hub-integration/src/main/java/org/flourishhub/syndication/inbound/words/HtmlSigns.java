package org.flourishhub.syndication.inbound.words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Whether words that do not say it are HTML. */
public final class HtmlSigns {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)\\b[^<>]*?(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s[\\w:-]{1,40}=[\"']");
    private static final Pattern SPELLED_OUT =
            Pattern.compile("&(#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final String DATA_BEGINS = "<![CDATA[";
    private static final String DATA_ENDS = "]]>";
    private static final Pattern PARAGRAPHS_SPELLED_OUT = Pattern.compile(
            "\\s*&(?:lt|#60|#x3[cC]);(?:p|div|h[1-6]|ul|ol|blockquote|table|figure|section|article)\\b");
    /** What is no HTML within its first tags is none. */
    private static final int TAGS_TO_LOOK_AT = 200;

    private HtmlSigns() {}

    /** Some programs spell the marks of CDATA out, or whole paragraphs once too often. */
    public static String spelledOutOnce(String text) {
        if (text.startsWith(DATA_BEGINS)) {
            String inside = text.substring(DATA_BEGINS.length());
            return inside.endsWith(DATA_ENDS) ? inside.substring(0, inside.length() - DATA_ENDS.length()) : inside;
        }
        if (text.indexOf('<') < 0 && PARAGRAPHS_SPELLED_OUT.matcher(text).lookingAt()) {
            String once = Parser.unescapeEntities(text, false);
            return isHtml(once) ? once : text;
        }
        return text;
    }

    /** HTML that is hardly anything else: a tag is closed or needs no closing, and there is no unknown one. */
    public static boolean isHtml(String text) {
        if (text.indexOf('<') < 0) {
            return false;
        }
        Matcher tag = TAG.matcher(text);
        boolean closed = false;
        for (int i = 0; i < TAGS_TO_LOOK_AT && tag.find(); i++) {
            if (!Tag.isKnownTag(tag.group(2).toLowerCase(Locale.ROOT))) {
                return false;
            }
            closed |= !tag.group(1).isEmpty()
                    || !tag.group(3).isEmpty()
                    || Tag.valueOf(tag.group(2).toLowerCase(Locale.ROOT)).isEmpty();
        }
        return closed;
    }

    /** At least one tag that HTML knows, or one that says something of itself as tags do. */
    public static boolean hasTags(String text) {
        if (text.indexOf('<') < 0) {
            return false;
        }
        Matcher tag = TAG.matcher(text);
        for (int i = 0; i < TAGS_TO_LOOK_AT && tag.find(); i++) {
            if (Tag.isKnownTag(tag.group(2).toLowerCase(Locale.ROOT))
                    || ATTRIBUTE.matcher(tag.group()).find()) {
                return true;
            }
        }
        return text.contains("<!--")
                || text.contains("<![CDATA[")
                || SPELLED_OUT.matcher(text).find() && text.contains("<p>");
    }
}
