package org.flourishhub.syndication.inbound;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** One line of plain text out of what may hold tags and doubly spelled-out letters. */
final class PlainText {

    private static final Pattern STILL_SPELLED_OUT =
            Pattern.compile("&(#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8});");
    private static final Pattern MORE = Pattern.compile(
            "\\s*(\\[\\s*(…|\\.\\.\\.)\\s*]|(…|\\.\\.\\.)?\\s*(Continue reading|Read more|Read the rest of).{0,120})\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\p{Cc}]+");

    /**
     * What would do something if a page showed these words as HTML by mistake. Angle brackets around other words may
     * stay: "1 < 2", or a title that explains {@code <b>}.
     */
    private static final Pattern DOES_SOMETHING = Pattern.compile(
            "<[/!?]?(?:[\\w.-]+:)?(?:script|style|i?frame|frameset|object|embed|applet|svg|math|ima?ge?|picture|audio|video"
                    + "|source|form|input|button|textarea|select|isindex|base|meta|link|template|xmp|plaintext|noscript"
                    + "|html|body|head|marquee|details|dialog)(?![\\w-])[^<>]*>?"
                    + "|<[a-zA-Z][^<>=]*=[^<>]*>",
            Pattern.CASE_INSENSITIVE);
    /** Tags inside torn tags: who nests them deeper means harm. */
    private static final int TIMES_TORN = 3;

    /** What is plain is short: a title, a name, the beginning of a story. */
    private static final int LONGEST = 200_000;

    // read once: reading a selector takes longer than following it
    private static final Evaluator UNSAID = QueryParser.parse(
            "script, style, form, iframe, textarea, xmp, noembed, noframes, noscript, plaintext, title, template, svg, math, object");

    private PlainText() {}

    /** An empty string for nothing. */
    static String of(String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        String once = stripped(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        if (!STILL_SPELLED_OUT.matcher(once).find()) {
            return oneLine(once);
        }
        String twice = Parser.unescapeEntities(once, false);
        return oneLine(XmlWords.isHtml(twice) ? stripped(twice) : twice);
    }

    /** Of words in which angle brackets are no tags. */
    static String ofWords(String text) {
        boolean spelled = STILL_SPELLED_OUT.matcher(text).find();
        return oneLine(spelled ? Parser.unescapeEntities(text, false) : text);
    }

    private static String oneLine(String text) {
        return SPACES.matcher(harmless(LegalText.of(text))).replaceAll(" ").strip();
    }

    private static String harmless(String text) {
        String less = text;
        for (int i = 0; less.indexOf('<') >= 0 && i < TIMES_TORN; i++) {
            less = DOES_SOMETHING.matcher(less).replaceAll("");
        }
        return less.indexOf('<') >= 0 && DOES_SOMETHING.matcher(less).find() ? less.replace("<", "") : less;
    }

    /** The beginning, whole words only. */
    static String beginning(String text, int most) {
        return cut(of(text), most);
    }

    /** The same of what is plain already. */
    static String cut(String plain, int most) {
        if (plain.length() <= most) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', most - 1);
        String cut = plain.substring(0, space > most / 2 ? space : most - 1);
        return (Character.isHighSurrogate(cut.charAt(cut.length() - 1)) ? cut.substring(0, cut.length() - 1) : cut)
                + "…";
    }

    /** An excerpt as sites make them, without "Continue reading". */
    static String excerpt(String text, int most) {
        return cutExcerpt(of(text), most);
    }

    /** The same of what is plain already. */
    static String cutExcerpt(String plain, int most) {
        String cut = MORE.matcher(plain).replaceFirst("");
        return cut.equals(plain) ? cut(plain, most) : cut(cut.isEmpty() ? "" : cut + "…", most);
    }

    private static String stripped(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        Document parsed = Jsoup.parseBodyFragment(BoundedHtml.of(text));
        parsed.select(UNSAID).remove();
        return parsed.body().text();
    }
}
