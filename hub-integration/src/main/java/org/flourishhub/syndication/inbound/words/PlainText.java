package org.flourishhub.syndication.inbound.words;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** One line of plain text out of what may hold tags and doubly spelled-out letters. */
public final class PlainText {

    private static final Pattern STILL_SPELLED_OUT =
            Pattern.compile("&(#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8});");
    private static final Pattern MORE = Pattern.compile(
            "(\\[\\s*(…|\\.\\.\\.)\\s*]|(…|\\.\\.\\.)?\\s*(Continue reading|Read more|Read the rest of).{0,120})\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** In one line nothing longer is one; looking for it at every letter of a long text takes long. */
    private static final int LONGEST_MORE = 200;

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
    /** A tag that others were torn out of is still one with an attribute. */
    private static final Pattern STILL_BEGINS_A_TAG = Pattern.compile("<[a-zA-Z][^<>=]{0,500}=\\s*[\"']");
    /** Tags inside torn tags: who nests them deeper means harm. */
    private static final int TIMES_TORN = 3;

    /** What is plain is short: a title, a name, the beginning of a story. */
    private static final int LONGEST = 200_000;

    private static final Set<String> UNSAID = Set.of(
            "script",
            "style",
            "form",
            "iframe",
            "textarea",
            "xmp",
            "noembed",
            "noframes",
            "noscript",
            "plaintext",
            "title",
            "template",
            "svg",
            "math",
            "object");

    private PlainText() {}

    /** Nothing said is {@code null} in what the hub keeps. */
    public static String orNull(String plain) {
        return plain.isEmpty() ? null : plain;
    }

    /** An empty string for nothing. */
    public static String of(String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        return twiceAtMost(stripped(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
    }

    /** What is said in a body that was cleaned. */
    public static String of(Element clean) {
        return twiceAtMost(clean.text());
    }

    /** Of words that were read out of HTML once already. */
    static String twiceAtMost(String once) {
        if (!isStillSpelledOut(once)) {
            return oneLine(once);
        }
        String twice = Parser.unescapeEntities(once, false);
        return oneLine(HtmlSigns.isHtml(twice) ? stripped(twice) : twice);
    }

    /** Of words in which angle brackets are no tags. */
    public static String ofWords(String text) {
        return oneLine(isStillSpelledOut(text) ? Parser.unescapeEntities(text, false) : text);
    }

    /**
     * Of words that do not say what they are: HTML, HTML that was spelled out once too often, or words in which angle
     * brackets are no tags.
     */
    public static String ofUnsaid(String words) {
        if (HtmlSigns.isHtml(words)) {
            return of(words);
        }
        String once = Parser.unescapeEntities(words, false);
        return HtmlSigns.isHtml(once) && words.indexOf('<') < 0 ? of(once) : of(words.replace("<", "&lt;"));
    }

    private static boolean isStillSpelledOut(String text) {
        return text.indexOf('&') >= 0 && STILL_SPELLED_OUT.matcher(text).find();
    }

    private static String oneLine(String text) {
        String harmless = harmless(LegalText.of(text));
        return isOneLine(harmless)
                ? harmless
                : SPACES.matcher(harmless).replaceAll(" ").strip();
    }

    /** Most texts have one plain space between two words already. */
    private static boolean isOneLine(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? space : c < ' ' || c >= 0x7F && isSpace(c)) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }

    private static boolean isSpace(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> true;
            default -> false;
        };
    }

    private static String harmless(String text) {
        String less = text;
        for (int i = 0; less.indexOf('<') >= 0 && i < TIMES_TORN; i++) {
            less = DOES_SOMETHING.matcher(less).replaceAll("");
        }
        boolean torn = less.indexOf('<') >= 0
                && (DOES_SOMETHING.matcher(less).find()
                        || STILL_BEGINS_A_TAG.matcher(less).find());
        return torn ? less.replace("<", "") : less;
    }

    /** The beginning, whole words only. */
    public static String beginning(String text, int most) {
        return cut(of(text), most);
    }

    /** The same of what is plain already. */
    public static String cut(String plain, int most) {
        if (plain.length() <= most) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', most - 1);
        String cut = plain.substring(0, space > most / 2 ? space : most - 1);
        return (Character.isHighSurrogate(cut.charAt(cut.length() - 1)) ? cut.substring(0, cut.length() - 1) : cut)
                + "…";
    }

    /** An excerpt as sites make them, without "Continue reading". */
    public static String excerpt(String text, int most) {
        return cutExcerpt(of(text), most);
    }

    /** The same of what is plain already. */
    public static String cutExcerpt(String plain, int most) {
        int more = startOfMore(plain);
        if (more < 0) {
            return cut(plain, most);
        }
        String before = plain.substring(0, more).stripTrailing();
        return before.isEmpty() ? "" : cut(before + "…", most);
    }

    /** -1 when there is none. */
    private static int startOfMore(String plain) {
        Matcher more = MORE.matcher(plain);
        for (int at = Math.max(0, plain.length() - LONGEST_MORE); at < plain.length(); at++) {
            // most letters are no beginning of it
            if (mayBeginMore(plain.charAt(at))
                    && more.region(at, plain.length()).lookingAt()) {
                return at;
            }
        }
        return -1;
    }

    private static boolean mayBeginMore(char c) {
        return c == '[' || c == '…' || c == '.' || c == 'c' || c == 'C' || c == 'r' || c == 'R';
    }

    private static String stripped(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        String words = OneParagraph.wordsOf(text);
        if (words != null) {
            return words;
        }
        Document parsed = Jsoup.parseBodyFragment(BoundedHtml.of(text));
        Tags.in(parsed, UNSAID).forEach(Element::remove);
        return parsed.body().text();
    }
}
