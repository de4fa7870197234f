package org.flourishhub.openreferral.inbound;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Plain text out of what may hold tags, with the paragraphs that the tags meant. */
final class PlainWords {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^<>]{0,2000}>");
    private static final Pattern SPELLED_OUT = Pattern.compile("&(#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8});");
    private static final Pattern OLD_LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0]+");
    private static final Pattern LINE_END = Pattern.compile(" ?\\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
    private static final String PARAGRAPHS = "p, div, ul, ol, h1, h2, h3, h4, h5, h6, table, blockquote";

    private PlainWords() {}

    /** {@code null} when nothing is left. */
    static String of(String text) {
        if (text == null) {
            return null;
        }
        boolean marked = text.indexOf('<') >= 0 && TAG.matcher(text).find()
                || text.indexOf('&') >= 0 && SPELLED_OUT.matcher(text).find();
        String plain = tidy(marked ? withoutTags(text) : text);
        return plain.isEmpty() ? null : plain;
    }

    private static String withoutTags(String text) {
        Document parsed = Jsoup.parseBodyFragment(TAG.matcher(text).find() ? text : text.replace("\n", "<br>"));
        parsed.select("script, style, form, iframe, object, template, noscript").remove();
        for (Element line : parsed.select("br, li, tr")) {
            line.before(new TextNode("\n"));
        }
        for (Element paragraph : parsed.select(PARAGRAPHS)) {
            paragraph.before(new TextNode("\n\n"));
            paragraph.after(new TextNode("\n\n"));
        }
        return parsed.body().wholeText();
    }

    private static String tidy(String text) {
        if (isTidy(text)) {
            return text.strip();
        }
        String lines = OLD_LINE_END.matcher(text).replaceAll("\n");
        String seen = UNSEEN.matcher(lines).replaceAll("");
        String spaced = SPACES.matcher(seen).replaceAll(" ");
        String joined = LINE_END.matcher(spaced).replaceAll("\n");
        return EMPTY_LINES.matcher(joined).replaceAll("\n\n").strip();
    }

    /** Nearly every text is, and looking is many times quicker than tidying. */
    private static boolean isTidy(String text) {
        char before = 'a';
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            boolean plain =
                    here >= ' ' && here < 0x7f || here > 0xa0 && here < 0x2000 || here > 0x2069 && here < 0xfe00;
            if (!plain || here == ' ' && before == ' ') {
                return false;
            }
            before = here;
        }
        return true;
    }
}
