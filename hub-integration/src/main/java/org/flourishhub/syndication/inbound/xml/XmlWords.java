package org.flourishhub.syndication.inbound.xml;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.flourishhub.syndication.inbound.documents.FeedText;
import org.flourishhub.syndication.inbound.words.CleanHtml;
import org.flourishhub.syndication.inbound.words.HtmlSigns;
import org.flourishhub.syndication.inbound.words.PlainText;
import org.jsoup.parser.Parser;

/**
 * Words of a feed, and whether they are HTML. Atom says which they are; RSS never does, so it shows in the words.
 *
 * @param base where relative addresses in them start; {@code null} when no {@code xml:base} says so
 */
record XmlWords(String value, Kind kind, String base) {

    /** How the words are written. */
    enum Kind {
        TEXT,
        HTML,
        /** Perhaps HTML, perhaps not. */
        UNSAID,
        /** Something other than words. */
        FILE
    }

    static final XmlWords NONE = new XmlWords("", Kind.TEXT, null);

    private static final Set<String> OF_ATOM =
            Set.of("title", "subtitle", "tagline", "summary", "content", "media:title", "media:description");
    /** Pictures and programs have these, words never. */
    private static final Pattern NO_WORDS = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\uFFFD]");

    static XmlWords of(XmlPart part, boolean inAtom) {
        // words that Atom only lends from RSS do not say what they are
        boolean atom = inAtom && OF_ATOM.contains(part.name());
        String type = lower(part.attribute("type"));
        String mode = lower(part.attribute("mode"));
        if (type.startsWith("multipart/")) {
            return richest(part, atom);
        }
        if (part.hasElements() && !mode.equals("escaped") && !mode.equals("base64")) {
            return new XmlWords(part.markup(!atom), Kind.HTML, part.base());
        }
        String text = part.text();
        boolean data = atom && isFile(type);
        if (mode.equals("base64") || data) {
            return decoded(text, type, part.base());
        }
        Kind kind = kind(type, mode, atom, text);
        return new XmlWords(kind == Kind.TEXT ? text : HtmlSigns.spelledOutOnce(text), kind, part.base());
    }

    /** Of several ways of saying the same. */
    private static XmlWords richest(XmlPart part, boolean atom) {
        List<XmlWords> all = part.all("content").stream()
                .map(one -> of(one, atom))
                .filter(words -> !words.html().isBlank())
                .toList();
        return all.stream()
                .filter(words -> words.kind() == Kind.HTML)
                .findFirst()
                .orElse(all.isEmpty() ? NONE : all.get(0));
    }

    private static Kind kind(String type, String mode, boolean atom, String text) {
        if (type.contains("xhtml")) {
            return HtmlSigns.isHtml(text) ? Kind.HTML : Kind.TEXT;
        }
        if (type.contains("html")) {
            return Kind.HTML;
        }
        // "escaped" belongs to Atom 0.3, whose writers often forgot the type
        return atom && !(mode.equals("escaped") && type.isEmpty()) ? Kind.TEXT : Kind.UNSAID;
    }

    private static boolean isFile(String type) {
        return type.contains("/") && !type.startsWith("text/") && !type.contains("xml") && !type.contains("html");
    }

    private static XmlWords decoded(String text, String type, String base) {
        try {
            String words = FeedText.of(Base64.getMimeDecoder().decode(text), "");
            if (isFile(type) && (words.isBlank() || NO_WORDS.matcher(words).find())) {
                return new XmlWords("", Kind.FILE, base);
            }
            boolean html = type.contains("html") || (type.isEmpty() || isFile(type)) && HtmlSigns.isHtml(words);
            return new XmlWords(words, html ? Kind.HTML : Kind.TEXT, base);
        } catch (IllegalArgumentException noBase64) {
            return isFile(type) ? new XmlWords("", Kind.FILE, base) : new XmlWords(text, Kind.UNSAID, base);
        }
    }

    boolean isBlank() {
        return value.isBlank();
    }

    /** Still to be cleaned. */
    String html() {
        return switch (kind) {
            case HTML -> value;
            case TEXT -> CleanHtml.ofText(value);
            case FILE -> "";
            case UNSAID -> HtmlSigns.hasTags(value) ? value : CleanHtml.ofText(Parser.unescapeEntities(value, false));
        };
    }

    /** One line of plain text; HTML in it is read at most twice. */
    String plain() {
        return switch (kind) {
            case HTML -> PlainText.of(value);
            case TEXT -> PlainText.ofWords(value);
            case FILE -> "";
            case UNSAID -> PlainText.ofUnsaid(value);
        };
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
