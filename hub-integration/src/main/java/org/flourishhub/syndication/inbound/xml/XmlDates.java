package org.flourishhub.syndication.inbound.xml;

import java.time.Instant;
import org.flourishhub.syndication.inbound.dates.FeedDates;

/** When an entry says it came out and was last changed; {@code null} where it does not say it. */
record XmlDates(Instant published, Instant updated) {

    static XmlDates of(XmlPart part) {
        return new XmlDates(published(part), updated(part));
    }

    /** When it came out, else when it was changed. */
    Instant written() {
        return published != null ? published : updated;
    }

    private static Instant published(XmlPart part) {
        return date(
                part,
                "published",
                "pubdate",
                "issued",
                "dcterms:issued",
                "created",
                "dcterms:created",
                "dc:date",
                "date",
                "dcterms:date",
                "dcterms:available",
                "prism:publicationdate",
                "prism:coverdate");
    }

    private static Instant updated(XmlPart part) {
        Instant updated = date(part, "updated", "modified", "dcterms:modified", "lastbuilddate", "dc:date");
        return updated != null ? updated : FeedDates.of(part.attribute("lastmod"));
    }

    private static Instant date(XmlPart part, String... names) {
        return part.all(names).stream()
                .map(date -> FeedDates.of(date.text()))
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
    }
}
