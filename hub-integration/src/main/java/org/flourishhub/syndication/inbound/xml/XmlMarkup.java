package org.flourishhub.syndication.inbound.xml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/** Writes elements inside a feed down as HTML: prefixes go, and what HTML never closes is not closed. */
final class XmlMarkup {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final String PREFIX = "xhtml:";
    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "poster");

    private final XmlNames names;
    private final boolean dataIsHtml;
    private final String start;
    private final StringBuilder html = new StringBuilder();

    /** {@code start} is where a relative {@code xml:base} begins. */
    XmlMarkup(XmlNames names, boolean dataIsHtml, String start) {
        this.names = names;
        this.start = start;
        this.dataIsHtml = dataIsHtml;
    }

    /** What it holds, without itself. */
    String of(Element element) {
        children(element, names, null);
        return html.toString();
    }

    private void children(Element element, XmlNames around, String base) {
        for (Node node : element.childNodes()) {
            if (dataIsHtml && node instanceof CDataNode data) {
                html.append(data.getWholeText());
            } else if (node instanceof TextNode text) {
                html.append(Entities.escape(text.getWholeText()));
            } else if (node instanceof Element child) {
                element(child, around.in(child), base);
            }
        }
    }

    private void element(Element element, XmlNames here, String around) {
        String name = withoutPrefix(here.of(element));
        String own = element.attr("xml:base");
        String base = own.isEmpty() ? around : CleanLinks.resolved(around == null ? start : around, own);
        if (!NAME.matcher(name).matches()) {
            children(element, here, base);
            return;
        }
        html.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            attribute(attribute, base);
        }
        html.append('>');
        children(element, here, base);
        if (!Tag.valueOf(name).isEmpty()) {
            html.append("</").append(name).append('>');
        }
    }

    private static String withoutPrefix(String name) {
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }

    private void attribute(Attribute attribute, String base) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        if (LETTERS.matcher(key).matches()) {
            boolean address = base != null && ADDRESSES.contains(key);
            String value = address ? CleanLinks.resolved(base, attribute.getValue()) : attribute.getValue();
            html.append(' ')
                    .append(key)
                    .append("=\"")
                    .append(Entities.escape(value))
                    .append('"');
        }
    }
}
