package org.flourishhub.syndication.inbound.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Moves entries out of the title or another small part in front of them that somebody forgot to close. */
final class MisplacedEntries {

    private static final Set<String> HOLD_WORDS = Set.of(
            "title",
            "link",
            "description",
            "subtitle",
            "tagline",
            "id",
            "updated",
            "modified",
            "guid",
            "pubdate",
            "lastbuilddate",
            "language",
            "generator",
            "copyright",
            "rights",
            "docs",
            "ttl",
            "webmaster",
            "managingeditor",
            "category",
            "comments");

    /** To move one costs a look at all beside it. */
    private static final int MOST_NODES = 4_000;

    private static final int MOST_MOVES = 20;

    private MisplacedEntries() {}

    /** Each with all that stands behind it. */
    static void moveOut(Element root) {
        List<Element> misplaced = new ArrayList<>();
        root.traverse((node, depth) -> {
            if (node instanceof Element entry && isEntry(entry.normalName()) && isInWords(entry)) {
                misplaced.add(entry);
            }
        });
        int moves = 0;
        for (Element entry : misplaced) {
            while (isInWords(entry)) {
                List<Node> behind = behind(firstOf(entry));
                if (behind.size() > MOST_NODES || ++moves > MOST_MOVES) {
                    return;
                }
                Element words = entry.parent();
                behind.forEach(Node::remove);
                words.parent().insertChildren(words.siblingIndex() + 1, behind);
            }
        }
    }

    /** With all that follows it. */
    private static List<Node> behind(Node first) {
        List<Node> behind = new ArrayList<>();
        for (Node node = first; node != null && behind.size() <= MOST_NODES; node = node.nextSibling()) {
            behind.add(node);
        }
        return behind;
    }

    /** Where the parts begin that belong beside the words, as the entry does. */
    private static Node firstOf(Element entry) {
        Node first = entry;
        for (Node node = entry.previousSibling(); node != null; node = node.previousSibling()) {
            first = node instanceof Element part && HOLD_WORDS.contains(name(part)) ? node : first;
        }
        return first;
    }

    private static boolean isEntry(String name) {
        return name.endsWith("item") && (name.length() == 4 || name.charAt(name.length() - 5) == ':')
                || name.endsWith("entry") && (name.length() == 5 || name.charAt(name.length() - 6) == ':');
    }

    private static boolean isInWords(Element entry) {
        return entry.parent() != null
                && HOLD_WORDS.contains(name(entry.parent()))
                && entry.parent().parent() != null;
    }

    private static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }
}
