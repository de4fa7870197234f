package org.flourishhub.syndication.inbound.words;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The body of an entry as it may be shown: paragraphs, lists, quotations, emphasis, links and, for poems, every line
 * break. Pictures and players become links, because showing them would tell their site who is reading here.
 */
public final class CleanHtml {

    private static final Pattern SHORTCODE = Pattern.compile("\\[/?(?:et_pb_|vc_|fusion_|av_)[^\\[\\]]*]"
            // those of WordPress itself, but no words that people put in brackets
            + "|\\[/(?:caption|wp_caption|gallery|embed|audio|video|playlist)]"
            + "|\\[(?:caption|wp_caption|gallery|embed|audio|video|playlist)\\s[^\\[\\]=]{0,200}=[^\\[\\]]{0,2000}]");
    /** WordPress ends every entry with it. */
    private static final Pattern FOOTER = Pattern.compile("^The post .+ (appeared first|first appeared) on .+\\.$");
    /** A longer paragraph is no footer, and looking for one in it could take hours. */
    private static final int LONGEST_FOOTER = 500;

    private static final String OF_A_FOOTER = "appeared";

    /** What is longer is no summary, however simple it is. */
    private static final int LONGEST_SUMMARY = 20_000;

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "title",
            "textarea",
            "select",
            "button",
            "object",
            "svg",
            "math");
    private static final Set<String> PARAGRAPHS = Set.of("p");
    /** The last word of one and the first of the next are two words. */
    private static final List<String> BOXES =
            List.of(("div section article main header footer aside nav hgroup figure figcaption address details summary"
                            + " dialog form fieldset legend caption tr dt dd center")
                    .split(" "));

    private static final Map<String, String> OTHERWISE_CALLED = otherwiseCalled();
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> SHOWN = Set.of("img", "iframe", "video", "audio", "embed");
    private static final Set<String> LINKS = Set.of("a");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Pattern NOT_BOLD = Pattern.compile("(?i)font-weight\\s{0,9}:\\s{0,9}(?:normal|400)");

    private static final Safelist SAFE = new Safelist()
            .addTags("p", "br", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "pre", "em", "strong", "b", "i")
            .addTags("a", "sub", "sup", "hr")
            // of links, only those are left whose address is whole and harmless
            .addAttributes("a", "href")
            .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer");

    private CleanHtml() {}

    private static Map<String, String> otherwiseCalled() {
        Map<String, String> names =
                new HashMap<>(Map.of("h1", "h2", "h5", "h4", "h6", "h4", "menu", "ul", "dir", "ul"));
        BOXES.forEach(box -> names.put(box, "p"));
        return Map.copyOf(names);
    }

    /** {@code base} is the page the body stands on; relative links start there. */
    public static String of(String html, String base) {
        Document clean = clean(html, base);
        clean.outputSettings().prettyPrint(false);
        return WrittenHtml.of(clean.body()).strip();
    }

    /**
     * One line of plain text, of what is left of it. What stands in it in place of pictures and players is only told when
     * the partner says nothing else.
     */
    public static String plain(String html, String base) {
        String words = html.length() > LONGEST_SUMMARY || html.contains(OF_A_FOOTER)
                ? null
                : OneParagraph.wordsOf(withoutShortcodes(LetterClutter.withoutBlanks(html)));
        if (words != null) {
            return PlainText.twiceAtMost(words);
        }
        Document clean = clean(html, base);
        String all = PlainText.of(clean.body());
        boolean pictures = InPlaceOfPictures.removeFrom(clean);
        String told = pictures ? PlainText.of(clean.body()) : all;
        return told.isEmpty() ? all : told;
    }

    private static Document clean(String html, String base) {
        String bounded = LetterClutter.withoutBlanks(BoundedHtml.of(html));
        Document dirty = Jsoup.parseBodyFragment(withoutShortcodes(bounded), base == null ? "" : base);
        Room room = new Room(bounded);
        // most stories have few kinds of tags: what has none of a kind is not searched for it
        Set<String> names = Tags.namesIn(dirty);
        if (isAny(UNSEEN, names)) {
            Tags.in(dirty, UNSEEN).forEach(Element::remove);
        }
        LetterClutter.removeFrom(dirty, html);
        String attributes = Tags.attributesIn(dirty);
        SiteClutter.removeFrom(dirty, attributes);
        if (attributes.contains("font-weight")) {
            Tags.in(dirty, BOLD).stream().filter(CleanHtml::isNotBold).forEach(Element::unwrap);
        }
        PoemLines.keep(dirty, attributes);
        if (html.contains(OF_A_FOOTER)) {
            Tags.in(dirty, PARAGRAPHS).stream().filter(CleanHtml::isFooter).forEach(Element::remove);
        }
        if (isAny(TableRows.TABLES, names)) {
            TableRows.toLists(dirty.body(), room);
        }
        if (isAny(OTHERWISE_CALLED.keySet(), names)) {
            Tags.in(dirty, OTHERWISE_CALLED.keySet())
                    .forEach(element -> element.tagName(OTHERWISE_CALLED.get(element.normalName())));
        }
        if (isAny(CELLS, names)) {
            Tags.in(dirty, CELLS).forEach(cell -> cell.appendText(" "));
        }
        if (isAny(SHOWN, names)) {
            replacePictures(dirty);
        }
        resolveLinks(dirty, room);
        Document clean = new Cleaner(SAFE).clean(dirty);
        new TidyHtml(clean, room).tidy();
        return clean;
    }

    private static boolean isAny(Set<String> kind, Set<String> names) {
        return !Collections.disjoint(names, kind);
    }

    private static String withoutShortcodes(String html) {
        return Letters.begin(SHORTCODE, '[', html) ? SHORTCODE.matcher(html).replaceAll("") : html;
    }

    /** Text without tags: an empty line starts a paragraph, and a line stays a line. */
    public static String ofText(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .map(paragraph -> paragraph
                        .strip()
                        .lines()
                        .map(line -> Entities.escape(line.strip()))
                        .collect(Collectors.joining("<br>", "<p>", "</p>")))
                .collect(Collectors.joining());
    }

    /** What is pasted from Google Docs is in one bold element that is told not to be bold. */
    private static boolean isNotBold(Element bold) {
        return NOT_BOLD.matcher(bold.attr("style")).find();
    }

    private static boolean isFooter(Element paragraph) {
        String text = paragraph.text();
        return text.length() <= LONGEST_FOOTER && FOOTER.matcher(text).find();
    }

    private static void replacePictures(Document document) {
        Tags.in(document, SHOWN).forEach(shown -> {
            String address = address(shown);
            if (shown.previousSibling() instanceof Element) {
                shown.before(new TextNode(" "));
            }
            String words = InPlaceOfPictures.words(shown);
            if (InPlaceOfPictures.isADot(shown)) {
                shown.remove();
            } else if (shown.parents().is("a") || address == null) {
                shown.replaceWith(new TextNode(shown.tagName().equals("img") ? words : ""));
            } else {
                shown.replaceWith(new Element("a").attr("href", address).text(words));
            }
        });
    }

    /** Where it is kept: pictures that wait until they are scrolled to, and players, say it in other places. */
    private static String address(Element shown) {
        return Stream.concat(
                        Stream.of("src", "data-src", "data-lazy-src", "data-original")
                                .map(shown::attr),
                        shown.children().stream()
                                .filter(child -> child.normalName().equals("source"))
                                .map(source -> source.attr("src")))
                .map(said -> CleanLinks.page(said, shown.baseUri()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void resolveLinks(Document document, Room room) {
        Tags.in(document, LINKS).stream().filter(link -> link.hasAttr("href")).forEach(link -> {
            String address =
                    link.attr("href").startsWith("#") ? null : CleanLinks.any(link.attr("href"), link.baseUri());
            if (address == null || !room.take(address.length())) {
                link.removeAttr("href");
            } else {
                link.attr("href", address);
            }
        });
    }
}
