package org.flourishhub.syndication.inbound;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What is written on an entry like on a jar: whose it is, what may be done with it, and what it is filed under. */
final class XmlLabels {

    private final XmlPart part;

    XmlLabels(XmlPart part) {
        this.part = part;
    }

    /** Where it was first told, when the feed only passes it on; {@code null} when it does not. */
    String source() {
        return part.first("source")
                .map(source -> source.hasElements() ? source.said("title") : source.text())
                .map(PlainText::of)
                .filter(source -> !source.isEmpty())
                .orElse(null);
    }

    /** A licence, which machines understand too, or else words about rights; {@code null} when there are none. */
    String rights(XmlLinks links) {
        String licence = part.all("cc:license", "dcterms:license").stream()
                .map(each -> each.text().isEmpty()
                        ? CleanLinks.page(each.rdfAttribute("resource"), each.base())
                        : PlainText.of(each.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> links.related("license"));
        String words = part.said("rights", "copyright", "dc:rights", "dcterms:rights");
        return licence != null || words == null ? licence : PlainText.of(words);
    }

    /** In the partner's own words. */
    List<String> tags() {
        Stream<String> single = inMedia("category", "dc:subject", "media:category", "itunes:category")
                .map(XmlLabels::tag);
        Stream<String> lists = inMedia("itunes:keywords", "media:keywords", "keywords")
                .flatMap(list -> Arrays.stream(list.text().split(",")));
        return Stream.concat(single, lists)
                .map(tag -> new XmlWords(tag, XmlWords.Kind.UNSAID, null).plain())
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** Of the entry itself, and of the files that come with it. */
    private Stream<XmlPart> inMedia(String... names) {
        return Stream.concat(Stream.of(part), part.all("media:group", "media:content").stream())
                .flatMap(holder -> holder.all(names).stream());
    }

    /** What a machine calls it, unless that is an address and there is a name for people. */
    private static String tag(XmlPart category) {
        String term = category.attribute("term");
        String label = Optional.ofNullable(category.attribute("label")).orElse(category.attribute("text"));
        boolean address = term != null && term.matches("(?i)https?://.*");
        String best = label != null && (term == null || address) ? label : term;
        return Optional.ofNullable(best).orElse(category.text());
    }
}
