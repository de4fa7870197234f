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
    private static final String PARAGRAPHS = "p, div, ul, ol, h1, h2, h3, h4, h5, h6, table, blockquote";

    private PlainWords() {}

    /** {@code null} when nothing is left. */
    static String of(String text) {
        if (text == null) {
            return null;
        }
        boolean marked = TAG.matcher(text).find() || SPELLED_OUT.matcher(text).find();
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
        return text.replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]", "")
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
