package org.flourishhub.syndication.inbound.xml;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Feeds of one kind that stand one behind the other in one document, as some programs paste them: the first holds the others. */
final class SeveralFeeds {
    private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf");
    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private SeveralFeeds() {}

    /** What the first says of itself counts; {@code null} when there is nothing at all. */
    static Element asOne(Document document) {
        Element first = document.firstElementChild();
        if (first == null || first.nextElementSibling() == null || !FEEDS.contains(name(first))) {
            return first;
        }
        Set<String> told = new HashSet<>();
        entries(first).forEach(entry -> told.add(entry.outerHtml()));
        for (Element next : List.copyOf(first.nextElementSiblings())) {
            if (name(next).equals(name(first))) {
                keepOnce(next, told);
                first.appendChild(next);
            }
        }
        return first;
    }

    /** The same feed may stand there twice, and two feeds of one site tell the same news. */
    private static void keepOnce(Element feed, Set<String> told) {
        for (Element entry : entries(feed)) {
            if (!told.add(entry.outerHtml())) {
                entry.remove();
            }
        }
    }

    private static List<Element> entries(Element feed) {
        return feed.stream().filter(part -> ENTRIES.contains(name(part))).toList();
    }

    private static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
