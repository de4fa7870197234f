package org.flourishhub.syndication.web;

import java.io.StringWriter;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.stories.Story;

/** A feed as Atom 1.0 (RFC 4287), in pages (RFC 5005), with the traces of withdrawn stories (RFC 6721). */
final class AtomFeed {
    static final String TYPE = "application/atom+xml";
    static final String ENDING = ".atom";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final PublicAddress hub;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private AtomFeed(PublicAddress hub) throws XMLStreamException {
        this.hub = hub;
        // into characters, not bytes: the JDK's writer cuts emoji in two when it encodes by itself
        this.xml = WRITERS.createXMLStreamWriter(text);
    }

    static String of(StoryFeed feed, PublicAddress hub) {
        try {
            AtomFeed atom = new AtomFeed(hub);
            atom.write(feed);
            return atom.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A feed could not be written", e);
        }
    }

    private void write(StoryFeed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("at", TOMBSTONES);
        xml.writeAttribute("xml:lang", "en-GB");
        element("id", hub.tag(feed.name()));
        element("title", feed.title());
        element("subtitle", feed.subtitle());
        element("updated", feed.changed().toString());
        person("author", "Flourish Hub", hub.of("/"));
        links(feed);
        for (Story story : feed.stories()) {
            if (story.isWithdrawn()) {
                withdrawn(new FeedEntry(story, hub));
            } else {
                entry(new FeedEntry(story, hub));
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void links(StoryFeed feed) throws XMLStreamException {
        int page = feed.paging().page();
        link("self", hub.of(feed.page(ENDING, page)), TYPE);
        link("alternate", hub.of(feed.home()), "text/html");
        link("alternate", hub.of(feed.page(JsonFeed.ENDING, page)), JsonFeed.TYPE);
        link("first", hub.of(feed.page(ENDING, 1)), TYPE);
        if (feed.paging().hasPrevious()) {
            link("previous", hub.of(feed.page(ENDING, page - 1)), TYPE);
        }
        if (feed.paging().hasNext()) {
            link("next", hub.of(feed.page(ENDING, page + 1)), TYPE);
        }
    }

    private void withdrawn(FeedEntry entry) throws XMLStreamException {
        xml.writeEmptyElement("at:deleted-entry");
        xml.writeAttribute("ref", entry.id());
        xml.writeAttribute("when", entry.story().lastModified().toString());
    }

    private void entry(FeedEntry entry) throws XMLStreamException {
        Story story = entry.story();
        xml.writeStartElement("entry");
        if (story.language() != null) {
            xml.writeAttribute("xml:lang", story.language());
        }
        element("id", entry.id());
        element("title", story.title());
        time("published", story.publishedAt());
        time("updated", story.lastModified());
        person("author", entry.author(), null);
        link("alternate", entry.permalink(), "text/html");
        if (!entry.permalink().equals(entry.page())) {
            link("related", entry.page(), "text/html");
        }
        for (TaxonomyTerm term : story.terms()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", term.slug());
            xml.writeAttribute("label", FeedEntry.clean(term.name()));
        }
        source(entry);
        rights(entry);
        words(story);
        xml.writeEndElement();
    }

    private void words(Story story) throws XMLStreamException {
        if (!story.summary().isEmpty()) {
            element("summary", story.summary());
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(FeedEntry.clean(story.html()));
        xml.writeEndElement();
    }

    private void source(FeedEntry entry) throws XMLStreamException {
        if (entry.organisation().isPresent()) {
            xml.writeStartElement("source");
            element("id", hub.tag(StoryFeed.nameOf(entry.story().organisation())));
            element("title", entry.story().organisation().name());
            link("alternate", entry.organisationPage(), "text/html");
            xml.writeEndElement();
        }
    }

    private void rights(FeedEntry entry) throws XMLStreamException {
        if (entry.rights().isPresent()) {
            element("rights", entry.rights().get());
        }
        if (Licence.text(entry.story().licence()).isPresent()) {
            link("license", Licence.text(entry.story().licence()).get(), "text/html");
        }
    }

    private void person(String role, String name, String uri) throws XMLStreamException {
        xml.writeStartElement(role);
        element("name", name);
        if (uri != null) {
            element("uri", uri);
        }
        xml.writeEndElement();
    }

    private void time(String name, Instant moment) throws XMLStreamException {
        element(name, moment.toString());
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(FeedEntry.clean(content));
        xml.writeEndElement();
    }

    private void link(String rel, String href, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", FeedEntry.clean(href));
    }
}
