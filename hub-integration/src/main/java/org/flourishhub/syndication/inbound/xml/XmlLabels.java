package org.flourishhub.syndication.inbound.xml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flourishhub.syndication.inbound.documents.StoryShape;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.flourishhub.syndication.inbound.words.PlainText;

/** What is written on an entry like on a jar: whose it is, what may be done with it, and what it is filed under. */
final class XmlLabels {
    private static final Pattern COMMONS =
            Pattern.compile("(?i)creative ?commons|\\bcc[ -]?(?:0|by)\\b|publicdomain/zero");

    private static final Pattern RESERVED =
            Pattern.compile("(?i)reserved|permission|licen[cs]e|vorbehalten|r\u00e9serv|reservados|riservati");

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

    /**
     * A licence, which machines understand too, or else words about rights; {@code null} when there are none. What is
     * around it may have a licence, which counts for what has none and keeps nothing back: whose it is, is no licence.
     */
    String rights(XmlLinks links, Supplier<String> around) {
        String own = licence(links);
        String words = words();
        String licence = own != null || words != null && RESERVED.matcher(words).find() ? own : around.get();
        return licence != null || words == null ? licence : PlainText.of(words);
    }

    /**
     * A licence, or words that name one that everybody knows; {@code null} when there is none. Words that only say whose
     * it is are none.
     */
    String licence(XmlLinks links) {
        String licence = terms(links);
        String words = words();
        boolean named = words != null && COMMONS.matcher(words).find();
        return licence != null || !named ? licence : PlainText.of(words);
    }

    private String terms(XmlLinks links) {
        return part.all("cc:license", "dcterms:license", "media:license", "podcast:license").stream()
                .map(XmlLabels::terms)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> links.related("license"));
    }

    /** Its address, which is exact, or its name. */
    private static String terms(XmlPart licence) {
        String address = Stream.of(
                        licence.rdfAttribute("resource"), licence.attribute("href"), licence.attribute("url"))
                .filter(Objects::nonNull)
                .map(said -> CleanLinks.page(said, licence.base()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        // of a licence that is described in full, its parts are no name
        boolean named = !licence.hasElements() && !licence.text().isEmpty();
        boolean exact = address != null && COMMONS.matcher(address).find();
        return named && !exact ? PlainText.of(licence.text()) : address;
    }

    private String words() {
        return part.said("rights", "copyright", "dc:rights", "dcterms:rights");
    }

    /** In the partner's own words. */
    List<String> tags() {
        Stream<String> single = inMedia(
                        "category", "dc:subject", "dcterms:subject", "media:category", "itunes:category")
                .flatMap(said -> said.members().stream())
                .map(XmlLabels::tag);
        Stream<String> lists = inMedia("itunes:keywords", "media:keywords", "keywords", "tags")
                .flatMap(list -> StoryShape.listed(list.text()));
        return Stream.concat(single, lists)
                .map(PlainText::ofUnsaid)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(StoryShape.MOST_TAGS)
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
