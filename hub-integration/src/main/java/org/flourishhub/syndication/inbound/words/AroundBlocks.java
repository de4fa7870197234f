package org.flourishhub.syndication.inbound.words;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Whole cards of a page are often one link, and what is pasted from other programs is often bold from end to end. A link or
 * an emphasis around headings, paragraphs and lists becomes one in each of them, for there is no place for it between them:
 * what reads the page aloud would meet empty ones.
 */
final class AroundBlocks {
    private static final int MOST = 50;
    private static final String ENTRY = "li";
    /** Its tags and all that stands in them but its address. */
    private static final int ONE_MORE = 60;

    private final Set<String> blocks;
    private final Room room;

    AroundBlocks(Set<String> blocks, Room room) {
        this.blocks = blocks;
        this.room = room;
    }

    /** What is around more than a card is nothing that anybody means. {@code found} as they stand in the text. */
    void turn(List<Element> found) {
        for (int i = found.size() - 1; i >= 0; i--) {
            Element around = found.get(i);
            int inside = Tags.in(around, blocks).size();
            if (inside > 0 && inside <= MOST) {
                into(around, around);
            }
            if (inside > 0) {
                around.unwrap();
            }
        }
    }

    private void into(Element holder, Element around) {
        Element run = null;
        for (Node child : List.copyOf(holder.childNodes())) {
            boolean blank = child instanceof TextNode text && text.isBlank();
            if (child instanceof Element inner && (blocks.contains(inner.normalName()) || inner.nameIs(ENTRY))) {
                run = null;
                into(inner, around);
            } else if (run != null) {
                run.appendChild(child);
            } else if (!blank && room.take(ONE_MORE + around.attr("href").length())) {
                run = new Element(around.tagName());
                run.attributes().addAll(around.attributes());
                child.before(run);
                run.appendChild(child);
            }
        }
    }
}
