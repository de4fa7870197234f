package org.flourishhub.syndication.inbound;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Walks once through a document before it is read for good: it must be XML, not too deep and not too long. What is
 * nearly XML is mended; what stops in the middle is refused, because half a story is worse than yesterday's.
 */
final class XmlCheck {

    private static final int DEEPEST = 100;
    private static final int MOST_ITEMS = 2_000;
    private static final Pattern ENDED = Pattern.compile("</(rss|feed|rdf:RDF|RDF)\\s*>\\s*$");
    private static final Pattern PREFIX = Pattern.compile("</?([A-Za-z_][\\w.-]*):");
    private static final Pattern ROOT = Pattern.compile("<(rss|feed|rdf:RDF)\\b");
    private static final Map<String, String> USUAL = Map.of(
            "content", "http://purl.org/rss/1.0/modules/content/",
            "dc", "http://purl.org/dc/elements/1.1/",
            "sy", "http://purl.org/rss/1.0/modules/syndication/",
            "media", "http://search.yahoo.com/mrss/",
            "atom", "http://www.w3.org/2005/Atom");

    private XmlCheck() {}

    /** The same text, or a mended one. */
    static String passed(String xml) throws UnreadableFeed {
        try {
            walk(xml);
            return xml;
        } catch (XMLStreamException notXml) {
            if (!ENDED.matcher(xml).find()) {
                throw new UnreadableFeed("The feed stops in the middle. We keep what we had.");
            }
            return mended(xml);
        }
    }

    private static String mended(String xml) throws UnreadableFeed {
        Document document = Jsoup.parse(withPrefixes(xml), "", Parser.xmlParser());
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        String mended = document.outerHtml();
        try {
            walk(mended);
            return mended;
        } catch (XMLStreamException hopeless) {
            int line =
                    hopeless.getLocation() == null ? 0 : hopeless.getLocation().getLineNumber();
            throw new UnreadableFeed(
                    "The feed has a mistake in its XML, near line " + line + ", so we cannot read it.");
        }
    }

    private static String withPrefixes(String xml) {
        Map<String, String> missing = new LinkedHashMap<>();
        Matcher used = PREFIX.matcher(xml);
        while (used.find() && missing.size() < DEEPEST) {
            String prefix = used.group(1);
            if (!xml.contains("xmlns:" + prefix)) {
                missing.put(prefix, USUAL.getOrDefault(prefix, "urn:undeclared:" + prefix));
            }
        }
        StringBuilder declared = new StringBuilder("<$1");
        missing.forEach((prefix, uri) -> declared.append(" xmlns:")
                .append(prefix)
                .append("=\"")
                .append(uri)
                .append('"'));
        return ROOT.matcher(xml).replaceFirst(declared.toString());
    }

    private static void walk(String xml) throws XMLStreamException, UnreadableFeed {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        int depth = 0;
        int items = 0;
        while (reader.hasNext()) {
            int step = reader.next();
            if (step == XMLStreamConstants.START_ELEMENT) {
                depth++;
                items += isItem(reader.getLocalName()) ? 1 : 0;
            } else if (step == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (depth > DEEPEST) {
                throw new UnreadableFeed("The feed is nested too deeply to be read.");
            }
            if (items > MOST_ITEMS) {
                throw new UnreadableFeed(
                        "The feed has more than " + MOST_ITEMS + " entries. Please offer fewer at once.");
            }
        }
    }

    private static boolean isItem(String name) {
        return name.equals("item") || name.equals("entry");
    }
}
