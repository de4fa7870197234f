package org.flourishhub.syndication.inbound.xml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Which vocabulary a prefix stands for at one place of a document. Vocabularies are known by their address, whatever
 * prefix a feed gives them; a prefix that is not declared, or leads somewhere unknown, means what it usually means. The
 * words of RSS and Atom have no prefix here.
 */
final class XmlNames {

    private static final String[][] VOCABULARIES = {
        {
            "",
            "backend.userland.com/rss",
            "backend.userland.com/rss2",
            "backend.userland.com/rss091",
            "blogs.law.harvard.edu/tech/rss",
            "purl.org/rss/1.0",
            "my.netscape.com/rdf/simple/0.9",
            "my.netscape.com/publish/formats/rss-0.91.dtd",
            "purl.org/rss/1.0/modules/rss091",
            "purl.org/net/rss1.1",
            "example.com/newformat",
            "example.com/necho",
            "purl.org/echo",
            "uri/of/echo/namespace",
            "purl.org/pie",
            "purl.org/atom/ns",
            "www.w3.org/2005/atom"
        },
        {"content", "purl.org/rss/1.0/modules/content"},
        {"dc", "purl.org/dc/elements/1.1", "purl.org/dc/elements/1.0"},
        {"dcterms", "purl.org/dc/terms"},
        {"itunes", "www.itunes.com/dtds/podcast-1.0.dtd", "example.com/dtds/podcast-1.0.dtd"},
        {"media", "search.yahoo.com/mrss", "tools.search.yahoo.com/mrss", "www.rssboard.org/media-rss"},
        {
            "cc",
            "backend.userland.com/creativecommonsrssmodule",
            "creativecommons.org/ns",
            "web.resource.org/cc",
            "cyber.law.harvard.edu/rss/creativecommonsrssmodule.html"
        },
        {"sy", "purl.org/rss/1.0/modules/syndication"},
        {"fh", "purl.org/syndication/history/1.0"},
        {"at", "purl.org/atompub/tombstones/1.0"},
        {"app", "www.w3.org/2007/app", "purl.org/atom/app"},
        {"rdf", "www.w3.org/1999/02/22-rdf-syntax-ns"},
        {"xhtml", "www.w3.org/1999/xhtml"},
        {"ev", "purl.org/rss/1.0/modules/event", "event"},
        {"xcal", "www.w3.org/2002/12/cal/ical", "www.w3.org/2002/12/cal", "www.w3.org/2002/12/cal/icaltzd"},
        {
            "prism",
            "prismstandard.org/namespaces/basic/2.0",
            "prismstandard.org/namespaces/basic/2.1",
            "prismstandard.org/namespaces/basic/3.0",
            "prismstandard.org/namespaces/1.2/basic",
            "purl.org/prism"
        },
        {"feedburner", "rssnamespace.org/feedburner/ext/1.0"},
        {"pheedo", "www.pheedo.com/namespace/pheedo"},
        {"googleplay", "www.google.com/schemas/play-podcasts/1.0"},
        {"podcast", "podcastindex.org/namespace/1.0"}
    };
    private static final Map<String, String> BY_ADDRESS = new HashMap<>();
    private static final Map<String, String> USUAL =
            Map.of("atom", "", "a10", "", "creativecommons", "cc", "h", "xhtml", "html", "xhtml", "rss", "");

    static {
        for (String[] vocabulary : VOCABULARIES) {
            for (int i = 1; i < vocabulary.length; i++) {
                BY_ADDRESS.put(vocabulary[i], vocabulary[0]);
            }
        }
    }

    private final Map<String, String> prefixes;

    private XmlNames(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    static XmlNames none() {
        return new XmlNames(Map.of());
    }

    /** Inside this element, which may declare more. */
    XmlNames in(Element element) {
        Map<String, String> more = null;
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.equals("xmlns") || name.startsWith("xmlns:")) {
                more = more == null ? new HashMap<>(prefixes) : more;
                String prefix = name.equals("xmlns") ? "" : name.substring(6);
                String usual = USUAL.getOrDefault(prefix, prefix);
                more.put(prefix, BY_ADDRESS.getOrDefault(plain(attribute.getValue()), usual));
            }
        }
        return more == null ? this : new XmlNames(more);
    }

    /** Such as {@code title} or {@code dc:creator}, in lower case. */
    String of(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String vocabulary = prefixes.getOrDefault(prefix, USUAL.getOrDefault(prefix, prefix));
        String local = name.substring(colon + 1);
        return vocabulary.isEmpty() ? local : vocabulary + ":" + local;
    }

    private static String plain(String address) {
        return address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceAll("[/#]+$", "");
    }
}
