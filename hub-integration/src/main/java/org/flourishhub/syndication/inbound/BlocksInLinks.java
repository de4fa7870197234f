package org.flourishhub.syndication.inbound;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Whole cards of a page are often one link. A link around headings, paragraphs and lists becomes one in each of them, for
 * there is no place for a link between them: what reads the page aloud would meet empty ones.
 */
final class BlocksInLinks {
    private static final int MOST = 50;
    private static final String ENTRY = "li";

    private final Set<String> blocks;

    BlocksInLinks(Set<String> blocks) {
        this.blocks = blocks;
    }

    /** A link around more than a card is none that anybody means. */
    void turn(List<Element> links) {
        for (Element link : links) {
            int inside = Tags.in(link, blocks).size();
            if (inside > 0 && inside <= MOST) {
                into(link, link);
            }
            if (inside > 0) {
                link.unwrap();
            }
        }
    }

    private void into(Element holder, Element link) {
        Element run = null;
        for (Node child : List.copyOf(holder.childNodes())) {
            boolean blank = child instanceof TextNode text && text.isBlank();
            if (child instanceof Element inner && (blocks.contains(inner.normalName()) || inner.nameIs(ENTRY))) {
                run = null;
                into(inner, link);
            } else if (run != null) {
                run.appendChild(child);
            } else if (!blank) {
                run = new Element("a");
                run.attributes().addAll(link.attributes());
                child.before(run);
                run.appendChild(child);
            }
        }
    }
}
