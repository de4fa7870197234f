package org.flourishhub.sample.partners;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.flourishhub.sample.PlainText;

/** Writes stories as RSS 2.0 in the shape that WordPress gives it. */
final class WordPressFeed {
    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss +0000", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final String[][] NAMESPACES = {
        {"content", "http://purl.org/rss/1.0/modules/content/"},
        {"wfw", "http://wellformedweb.org/CommentAPI/"},
        {"dc", "http://purl.org/dc/elements/1.1/"},
        {"atom", "http://www.w3.org/2005/Atom"},
        {"sy", "http://purl.org/rss/1.0/modules/syndication/"},
        {"slash", "http://purl.org/rss/1.0/modules/slash/"},
    };

    private final String site;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private WordPressFeed(String site) throws XMLStreamException {
        this.site = site;
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /** {@code site} is the site's address without a slash at the end. */
    static String of(String site, String name, String about, List<PartnerStory> stories, Instant lastChange) {
        try {
            return new WordPressFeed(site).write(name, about, stories, lastChange);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(String name, String about, List<PartnerStory> stories, Instant lastChange)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        for (String[] namespace : NAMESPACES) {
            xml.writeNamespace(namespace[0], namespace[1]);
        }
        xml.writeStartElement("channel");
        channel(name, about, lastChange);
        for (PartnerStory story : stories) {
            item(story);
        }
        xml.writeEndDocument();
        return text.toString();
    }

    private void channel(String name, String about, Instant lastChange) throws XMLStreamException {
        element("title", name);
        xml.writeEmptyElement("atom:link");
        xml.writeAttribute("href", site + "/feed/");
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", "application/rss+xml");
        element("link", site);
        element("description", about);
        element("lastBuildDate", RFC_822.format(lastChange));
        element("language", "en-GB");
        element("sy:updatePeriod", "hourly");
        element("sy:updateFrequency", "1");
        element("generator", "https://wordpress.org/?v=6.8.3");
    }

    private void item(PartnerStory story) throws XMLStreamException {
        String permalink = site + "/stories/" + story.slug() + "/";
        xml.writeStartElement("item");
        element("title", story.title());
        element("link", permalink);
        cdata("dc:creator", story.author());
        element("pubDate", RFC_822.format(story.publishedAt()));
        for (String topic : story.topics()) {
            cdata("category", topic);
        }
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(site + "/?p=" + story.id());
        xml.writeEndElement();
        cdata("description", "<p>" + PlainText.escaped(story.firstWords(40)) + "</p>");
        cdata("content:encoded", picture(story) + PlainText.asHtml(story.text()));
        xml.writeEndElement();
    }

    private String picture(PartnerStory story) {
        return story.picture() == null
                ? ""
                : "<figure class=\"wp-block-image\"><img src=\"" + site + "/pictures/" + story.picture() + "\" alt=\""
                        + PlainText.escaped(story.pictureAlt()).replace("\"", "&quot;") + "\" /></figure>\n";
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void cdata(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCData(words.replace("]]>", "]]&gt;"));
        xml.writeEndElement();
    }
}
