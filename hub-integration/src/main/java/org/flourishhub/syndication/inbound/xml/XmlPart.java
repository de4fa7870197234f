package org.flourishhub.syndication.inbound.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** One element of a feed: its name in a known vocabulary, what it holds, and the base and language that reach it. */
final class XmlPart {

    private final Element element;
    private final XmlNames names;
    private final String address;
    private final String base;
    private final String language;
    private String name;
    private List<XmlPart> parts;
    private Map<String, List<XmlPart>> named;

    private XmlPart(Element element, XmlNames around, String address, String base, String language) {
        this.element = element;
        this.address = address;
        this.names = around.in(element);
        // CDF has a word of its own for it
        boolean cdf = element.tagName().equalsIgnoreCase("channel") && attribute("base") != null;
        String ownBase = attribute(cdf ? "base" : "xml:base");
        this.base = ownBase == null ? base : CleanLinks.resolved(base == null ? address : base, ownBase);
        String ownLanguage = attribute("xml:lang");
        this.language = ownLanguage == null ? language : ownLanguage;
    }

    /** {@code address} is where the document came from: a relative {@code xml:base} starts there. */
    static XmlPart root(Element element, String address) {
        return new XmlPart(element, XmlNames.none(), address, null, null);
    }

    /** Such as {@code title} or {@code dc:creator}. */
    String name() {
        if (name == null) {
            name = names.of(element);
        }
        return name;
    }

    List<XmlPart> parts() {
        if (parts == null) {
            parts = new ArrayList<>();
            for (Element child : element.children()) {
                parts.add(new XmlPart(child, names, address, base, language));
            }
        }
        return parts;
    }

    /** All parts of these names, in the order of the names. */
    List<XmlPart> all(String... wanted) {
        Map<String, List<XmlPart>> there = named();
        List<XmlPart> found = new ArrayList<>();
        for (String name : wanted) {
            found.addAll(there.getOrDefault(name, List.of()));
        }
        return found;
    }

    /** Put in order once: an entry has a dozen parts, and is asked for a hundred names. */
    private Map<String, List<XmlPart>> named() {
        if (named == null) {
            named = parts().isEmpty() ? Map.of() : new HashMap<>();
            for (XmlPart part : parts()) {
                named.computeIfAbsent(part.name(), name -> new ArrayList<>(1)).add(part);
            }
        }
        return named;
    }

    /** The first of these names that is there. */
    Optional<XmlPart> first(String... wanted) {
        for (String name : wanted) {
            List<XmlPart> there = named().get(name);
            if (there != null) {
                return Optional.of(there.get(0));
            }
        }
        return Optional.empty();
    }

    /** The first text that is not blank under one of these names; {@code null} when there is none. */
    String said(String... wanted) {
        for (String name : wanted) {
            for (XmlPart part : named().getOrDefault(name, List.of())) {
                String text = part.text();
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return null;
    }

    /** Those in it when it is a bag or a list of RDF, else it alone. */
    List<XmlPart> members() {
        List<XmlPart> members = all("rdf:bag", "rdf:seq", "rdf:alt").stream()
                .flatMap(list -> list.all("rdf:li").stream())
                .toList();
        return members.isEmpty() ? List.of(this) : members;
    }

    /** Everything written in it, without tags. */
    String text() {
        return rawText().strip();
    }

    private String rawText() {
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
            return only.getWholeText();
        }
        StringBuilder all = new StringBuilder();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                all.append(text.getWholeText());
            }
        });
        return all.toString();
    }

    /** What stands behind it, up to the next tag: programs that tidy HTML put what is in a {@code <link>} there. */
    String textBehind() {
        return element.nextSibling() instanceof TextNode text
                ? text.getWholeText().strip()
                : "";
    }

    /** {@code null} when it is not there; the case of its name does not matter. */
    String attribute(String name) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.equals(name)) {
                return attribute.getValue().strip();
            }
        }
        return null;
    }

    /** One of the vocabulary of RDF, with whatever prefix. */
    String rdfAttribute(String name) {
        String usual = attribute("rdf:" + name);
        if (usual != null) {
            return usual;
        }
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().toLowerCase(Locale.ROOT).endsWith(":" + name)) {
                return attribute.getValue().strip();
            }
        }
        return attribute(name);
    }

    boolean hasElements() {
        return element.firstElementChild() != null;
    }

    /**
     * What it holds, as HTML; addresses that an {@code xml:base} further in reaches are made whole. In RSS what stands
     * in CDATA is HTML, in Atom it is words.
     */
    String markup(boolean dataIsHtml) {
        return new XmlMarkup(names, dataIsHtml, base == null ? address : base).of(element);
    }

    /** From {@code xml:base}, its own or one around it; {@code null} without any. */
    String base() {
        return base;
    }

    /** From {@code xml:lang}, its own or one around it; {@code null} without any. */
    String language() {
        return language;
    }
}
