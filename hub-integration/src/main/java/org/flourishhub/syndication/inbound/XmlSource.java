package org.flourishhub.syndication.inbound;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Makes a tree out of what partners publish as XML. What stands before it, the document type (which is never looked
 * up) and characters that XML does not know are dropped; a document that stops in the middle keeps every entry that
 * came whole. The parser forgives everything else.
 */
final class XmlSource {

    private static final Pattern ROOT =
            Pattern.compile("<(?:[\\w.-]+:)?(rss|feed|rdf|channel|entry)(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern LATE_ROOT = Pattern.compile(
            "<(?:rss\\s[^>]{0,500}version|(?:\\w+:)?feed\\s[^>]{0,500}xmlns|rdf:RDF\\s)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTRY_END =
            Pattern.compile("</(?:[\\w.-]+:)?(?:item|entry)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LONE_AMPERSAND =
            Pattern.compile("&(?!#\\d{1,8};|#[xX][0-9a-fA-F]{1,7};|[A-Za-z][A-Za-z0-9]{1,31};)");
    private static final int DEEPEST = 100;
    private static final int MOST_ITEMS = 2_000;
    /** So many tags fit into the memory that one document may take. */
    private static final int MOST_TAGS = 300_000;

    private final String source;
    private boolean broken;
    private boolean cutShort;

    XmlSource(String source) {
        this.source = source;
    }

    /** The root element's place in the text, or -1; what stands in comments does not count. */
    static int rootOf(String text) {
        Matcher root = ROOT.matcher(text);
        int comment = text.indexOf("<!--");
        boolean found = root.find();
        while (found && comment >= 0 && comment < root.start()) {
            int end = text.indexOf("-->", comment);
            if (end < 0) {
                return -1;
            }
            found = root.start() > end || root.find(end);
            comment = text.indexOf("<!--", end);
        }
        if (found) {
            return root.start();
        }
        return -1;
    }

    /** Whether a feed begins behind words that do not belong to it. */
    static boolean startsLate(String text) {
        return LATE_ROOT.matcher(text).find();
    }

    Element root() throws UnreadableFeed {
        int start = rootOf(source);
        String before = source.substring(0, Math.max(start, 0));
        String xml = LegalText.of(source.substring(before.length()))
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        broken = !before.replaceAll("(?s)<[!?].*?>|[\\s\\]>]|\uFEFF", "").isEmpty();
        xml = OwnLetters.of(before).in(withoutDocumentTypes(xml));
        xml = whole(ampersandsSpelledOut(xml));
        if (Letters.areMoreThan(MOST_TAGS, '<', xml)) {
            throw new UnreadableFeed("too-large", "The feed has more parts than we can take. Please offer fewer.");
        }
        Parser parser = Parser.xmlParser().setTrackErrors(1);
        Document document = parser.parseInput(xml, "");
        broken |= !parser.getErrors().isEmpty();
        Limits limits = new Limits();
        document.traverse(limits);
        limits.check();
        Element root = document.firstElementChild();
        if (root == null) {
            throw new UnreadableFeed("not-a-feed", "This is XML, but not a feed we can read (RSS or Atom).");
        }
        return root;
    }

    /** It had to be mended. */
    boolean isBroken() {
        return broken || cutShort;
    }

    /** It stops in the middle. */
    boolean isCutShort() {
        return cutShort;
    }

    /** The document as far as it came whole: half a story is worse than yesterday's. */
    private String whole(String xml) throws UnreadableFeed {
        Matcher root = ROOT.matcher(xml);
        if (!root.lookingAt() || isClosed(xml, xml.substring(1, root.end()), root.end())) {
            return xml;
        }
        cutShort = true;
        Matcher entry = ENTRY_END.matcher(xml);
        int end = -1;
        while (entry.find()) {
            end = entry.end();
        }
        if (end < 0) {
            throw new UnreadableFeed("cut-short", "The feed stops in the middle. We keep what we had.");
        }
        return xml.substring(0, end);
    }

    private static boolean isClosed(String xml, String name, int from) {
        int tagEnd = xml.indexOf('>', from);
        if (tagEnd > 0 && xml.charAt(tagEnd - 1) == '/') {
            return true;
        }
        String local = name.substring(name.indexOf(':') + 1);
        int last = xml.lastIndexOf("</");
        for (int tries = 0; last >= 0 && tries < 20; tries++) {
            if (xml.regionMatches(true, last + 2, name, 0, name.length())
                    || xml.regionMatches(true, last + 2, local, 0, local.length())) {
                return true;
            }
            last = xml.lastIndexOf("</", last - 1);
        }
        return false;
    }

    /** A document type may hold a list of its own in square brackets, full of further angle brackets. */
    private static String withoutDocumentTypes(String xml) {
        int open = xml.indexOf("<!DOCTYPE");
        int data = xml.indexOf("<![CDATA[");
        if (open < 0 || data >= 0 && data < open) {
            return xml;
        }
        int close = xml.indexOf('>', open);
        int bracket = xml.indexOf('[', open);
        if (close >= 0 && bracket >= 0 && bracket < close) {
            int end = xml.indexOf(']', bracket);
            close = end < 0 ? close : xml.indexOf('>', end);
        }
        return xml.substring(0, open) + (close < 0 ? "" : xml.substring(close + 1));
    }

    /** An ampersand that begins no letter stands for itself, as addresses have it; in CDATA all of them do anyway. */
    private static String ampersandsSpelledOut(String xml) {
        if (xml.indexOf('&') < 0) {
            return xml;
        }
        StringBuilder all = new StringBuilder(xml.length() + 64);
        int at = 0;
        while (at < xml.length()) {
            int data = xml.indexOf("<![CDATA[", at);
            int end = data < 0 ? -1 : xml.indexOf("]]>", data);
            int text = data < 0 ? xml.length() : data;
            all.append(LONE_AMPERSAND.matcher(xml.substring(at, text)).replaceAll("&amp;"));
            at = data < 0 || end < 0 ? xml.length() : end;
            all.append(xml, text, at);
        }
        return all.toString();
    }

    private static final class Limits implements NodeVisitor {
        private int deepest;
        private int items;

        @Override
        public void head(Node node, int depth) {
            deepest = Math.max(deepest, depth);
            if (node instanceof Element element) {
                String name = element.normalName();
                items += name.equals("item") || name.equals("entry") || name.endsWith(":entry") ? 1 : 0;
            }
        }

        private void check() throws UnreadableFeed {
            if (deepest > DEEPEST) {
                throw new UnreadableFeed("too-deep", "The feed is nested too deeply to be read.");
            }
            if (items > MOST_ITEMS) {
                throw new UnreadableFeed(
                        "too-many-entries",
                        "The feed has more than " + MOST_ITEMS + " entries. Please offer fewer at once.");
            }
        }
    }
}
