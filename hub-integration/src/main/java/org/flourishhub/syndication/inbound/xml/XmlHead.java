package org.flourishhub.syndication.inbound.xml;

import java.time.Instant;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.inbound.dates.FeedDates;
import org.flourishhub.syndication.inbound.documents.Languages;
import org.flourishhub.syndication.inbound.words.CleanLinks;

/** What an RSS or Atom document says about itself. */
final class XmlHead {

    private final XmlPart channel;
    private final XmlLinks links;
    private final boolean atom;

    XmlHead(XmlPart channel, String url, boolean atom) {
        this.channel = channel;
        this.atom = atom;
        this.links = new XmlLinks(channel, url);
    }

    FeedHead read(String language) {
        XmlPeople people = people();
        return new FeedHead(
                words("title", "dc:title", "media:title", "itunes:title"),
                link(),
                words(
                        "subtitle",
                        "description",
                        "tagline",
                        "abstract",
                        "dc:description",
                        "itunes:summary",
                        "itunes:subtitle"),
                language,
                id(),
                updated(),
                people.names() == null ? people.mail() : people.names(),
                new FeedHead.Links(
                        links.related("self"),
                        links.allRelated("hub"),
                        links.related("next"),
                        links.related("prev-archive"),
                        isComplete(),
                        XmlCloud.of(channel)),
                XmlRhythm.of(channel));
    }

    /** The page the feed belongs to; {@code null} when it does not say. */
    String link() {
        String page = links.page();
        return page != null || channel.rdfAttribute("about") == null
                ? page
                : CleanLinks.page(channel.rdfAttribute("about"), channel.base());
    }

    /** What is no language counts as nothing said. */
    String language() {
        String said = Languages.known(channel.said("language", "dc:language"));
        return said != null ? said : channel.language();
    }

    XmlPeople people() {
        return XmlPeople.of(
                channel, "author", "managingeditor", "dc:creator", "dc:author", "itunes:author", "itunes:owner");
    }

    /** This one document is all there is (RFC 5005). */
    boolean isComplete() {
        return channel.first("fh:complete").isPresent();
    }

    private String id() {
        String id = channel.said("id", "guid");
        return id != null ? id : channel.rdfAttribute("about");
    }

    private Instant updated() {
        return channel
                .all("updated", "lastbuilddate", "modified", "dcterms:modified", "pubdate", "dc:date", "published")
                .stream()
                .map(date -> FeedDates.of(date.text()))
                .filter(date -> date != null)
                .findFirst()
                .orElseGet(() -> FeedDates.of(channel.attribute("lastmod")));
    }

    /** {@code null} when nothing is said. */
    private String words(String... names) {
        return channel.all(names).stream()
                .map(part -> XmlWords.of(part, atom).plain())
                .filter(plain -> !plain.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
