package org.flourishhub.syndication.inbound.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.syndication.inbound.documents.FirstEntries;
import org.flourishhub.syndication.inbound.documents.MeasuredTree;
import org.flourishhub.syndication.inbound.documents.OwnLetters;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.words.LegalText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Makes a tree out of what partners publish as XML. What stands before it, the document type (which is never looked
 * up) and characters that XML does not know are dropped; a document that stops in the middle keeps every entry that
 * came whole. The parser forgives everything else.
 */
public final class XmlSource {
    public static final String CUT_SHORT = "The feed stops in the middle. We keep what we had.";

    /** Some templates close {@code <title>} with {@code </Title>}. */
    private static final ParseSettings ANY_CASE = new ParseSettings(false, true);

    private static final Pattern ROOT =
            Pattern.compile("<(?:[\\w.-]+:)?(rss|feed|rdf|channel|entry)(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern LATE_ROOT = Pattern.compile(
            "<(?:rss\\s[^<>]{0,500}version|(?:\\w+:)?feed\\s[^<>]{0,500}xmlns|rdf:RDF\\s)", Pattern.CASE_INSENSITIVE);
    private static final String DATA_BEGINS = "<![CDATA[";
    private static final int DEEPEST = 100;
    /** So many tags and attributes fit into the memory that one document may take. */
    private static final int MOST_TAGS = 200_000;
    /** Counted by the parser, with the words between them. */
    private static final int MOST_PIECES = 400_000;

    private final String source;
    private boolean broken;
    private boolean cutShort;
    private boolean tooMany;

    XmlSource(String source) {
        this.source = source;
    }

    /** The root element's place in the text, or -1; what stands in comments does not count. */
    public static int rootOf(String text) {
        Matcher root = ROOT.matcher(text);
        boolean found = root.find();
        int comment = found ? commentIn(text, 0, root.start()) : -1;
        while (found && comment >= 0) {
            int end = text.indexOf("-->", comment);
            if (end < 0) {
                return -1;
            }
            found = root.start() > end || root.find(end);
            comment = found ? commentIn(text, end, root.start()) : -1;
        }
        if (found) {
            return root.start();
        }
        return -1;
    }

    /** Behind the root nobody looks: most documents have no comment at all, and are long. */
    private static int commentIn(String text, int from, int to) {
        for (int at = text.indexOf('<', from); at >= 0 && at < to; at = text.indexOf('<', at + 1)) {
            if (text.startsWith("<!--", at)) {
                return at;
            }
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
        String xml = withPlainLineEnds(LegalText.of(source.substring(before.length())));
        broken = saysSomething(before);
        String said = OwnLetters.of(before).in(withoutDocumentTypes(xml));
        xml = UnclosedData.closed(TornTags.mended(said));
        broken |= !xml.equals(said);
        FirstEntries first = FirstEntries.of(whole(LoneAmpersands.spelledOut(xml)));
        tooMany = !first.areAll();
        xml = light(first.xml());
        Parser parser = Parser.xmlParser().settings(ANY_CASE).setTrackErrors(1);
        MeasuredTree tree = new MeasuredTree(parser, xml, "", MOST_PIECES);
        Document document = tree.grown();
        if (tree.isCut() && !XmlWeight.keepsWhole(document)) {
            throw tooLarge();
        }
        tooMany |= tree.isCut();
        broken |= !parser.getErrors().isEmpty();
        Limits limits = new Limits();
        document.traverse(limits);
        limits.check();
        MisplacedEntries.moveOut(document);
        Element root = SeveralFeeds.asOne(document);
        if (root == null) {
            throw new UnreadableFeed("not-a-feed", "This is XML, but not a feed we can read (RSS or Atom).");
        }
        return root;
    }

    /** As many of its entries as there is room for. */
    private String light(String xml) throws UnreadableFeed {
        String fitting = XmlWeight.fitting(MOST_TAGS, xml);
        if (fitting == null) {
            throw tooLarge();
        }
        tooMany |= fitting.length() < xml.length();
        return fitting;
    }

    private static UnreadableFeed tooLarge() {
        return new UnreadableFeed("too-large", "The feed has more parts than we can take. Please offer fewer.");
    }

    /** Declarations, comments and spaces say nothing. */
    private static boolean saysSomething(String before) {
        for (int at = 0; at < before.length(); at++) {
            char c = before.charAt(at);
            if (before.startsWith("<!", at) || before.startsWith("<?", at)) {
                at = before.indexOf('>', at);
                if (at < 0) {
                    return true;
                }
            } else if (!Character.isWhitespace(c) && c != ']' && c != '>' && c != '\uFEFF') {
                return true;
            }
        }
        return false;
    }

    private static String withPlainLineEnds(String xml) {
        return xml.indexOf('\r') < 0 ? xml : xml.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** It had to be mended. */
    boolean isBroken() {
        return broken || cutShort;
    }

    /** It stops in the middle. */
    boolean isCutShort() {
        return cutShort;
    }

    /** It has more entries than are taken from one document. */
    boolean hasTooMany() {
        return tooMany;
    }

    /** The document as far as it came whole: half a story is worse than yesterday's. */
    private String whole(String xml) throws UnreadableFeed {
        Matcher root = ROOT.matcher(xml);
        if (!root.lookingAt() || isClosed(xml, xml.substring(1, root.end()), root.end())) {
            return xml;
        }
        cutShort = true;
        Matcher entry = XmlWeight.ENTRY_END.matcher(xml);
        int end = -1;
        while (entry.find()) {
            end = entry.end();
        }
        if (end < 0) {
            throw new UnreadableFeed("cut-short", CUT_SHORT);
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
        int data = xml.indexOf(DATA_BEGINS);
        int open = (data < 0 ? xml : xml.substring(0, data)).indexOf("<!DOCTYPE");
        if (open < 0) {
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

    private static final class Limits implements NodeVisitor {
        private int deepest;

        @Override
        public void head(Node node, int depth) {
            deepest = Math.max(deepest, depth);
        }

        private void check() throws UnreadableFeed {
            if (deepest > DEEPEST) {
                throw new UnreadableFeed("too-deep", "The feed is nested too deeply to be read.");
            }
        }
    }
}
