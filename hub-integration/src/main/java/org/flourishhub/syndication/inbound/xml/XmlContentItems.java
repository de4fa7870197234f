package org.flourishhub.syndication.inbound.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The older way of RSS 1.0 to hold the whole text (purl.org/rss/1.0/modules/content): {@code content:items} is a bag of
 * the same in several formats, each with its {@code rdf:value}; one that only says where else it stands has none.
 */
final class XmlContentItems {
    private XmlContentItems() {}

    /** As HTML where it is there, else whatever is words. */
    static XmlWords wordsOf(XmlPart item) {
        List<XmlPart> versions = item.all("content:items").stream()
                .flatMap(items -> Stream.concat(Stream.of(items), items.all("rdf:bag", "rdf:seq", "rdf:alt").stream()))
                .flatMap(bag -> Stream.concat(Stream.of(bag), bag.all("rdf:li").stream()))
                .flatMap(place -> place.all("content:item").stream())
                .toList();
        return version(versions, true).or(() -> version(versions, false)).orElse(XmlWords.NONE);
    }

    private static Optional<XmlWords> version(List<XmlPart> versions, boolean html) {
        return versions.stream()
                .filter(version -> isHtml(version) == html)
                .flatMap(version -> version.first("rdf:value").stream())
                .map(value -> XmlWords.of(value, false))
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    /** The format is the address of a specification, such as that of HTML 4. */
    private static boolean isHtml(XmlPart version) {
        String format = version.first("content:format")
                .map(said -> said.rdfAttribute("resource"))
                .orElse("");
        return String.valueOf(format).toLowerCase(Locale.ROOT).contains("html");
    }
}
