package org.flourishhub.syndication.inbound.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.flourishhub.syndication.inbound.documents.FirstEntries;
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
        List<Element> others = new ArrayList<>(first.nextElementSiblings());
        others.removeIf(other -> !name(other).equals(name(first)));
        // all are let go at once: taken out one by one, each would cost a look at all behind it
        document.empty();
        document.appendChild(first);
        Set<String> told = new HashSet<>();
        entries(first).forEach(entry -> told.add(entry.outerHtml()));
        for (Element other : others) {
            first.appendChild(other);
            keepOnce(other, told);
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

    /** Not those in others: the words of what is nested would be told as often as it is deep. */
    private static List<Element> entries(Element feed) {
        return feed.stream()
                .filter(SeveralFeeds::isEntry)
                .filter(entry -> entry.parents().stream().noneMatch(SeveralFeeds::isEntry))
                .limit(FirstEntries.MOST)
                .toList();
    }

    private static boolean isEntry(Element part) {
        return ENTRIES.contains(name(part));
    }

    private static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
