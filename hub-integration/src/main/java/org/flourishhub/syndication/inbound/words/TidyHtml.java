package org.flourishhub.syndication.inbound.words;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts the body in an order that screen readers follow: headings step by step, lists of entries, nothing empty. */
final class TidyHtml {

    private static final Set<String> LINKS = Set.of("a");
    private static final Set<String> AROUND_WORDS = Set.of("a", "em", "strong", "b", "i", "sub", "sup");
    private static final Set<String> PARAGRAPHS = Set.of("p");
    private static final Set<String> EMPTY_IS_NOTHING =
            Set.of("li", "ul", "ol", "blockquote", "pre", "h2", "h3", "h4", "em", "strong", "b", "i", "sub", "sup");
    private static final Set<String> ENTRIES = Set.of("li");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");
    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "blockquote", "pre", "h2", "h3", "h4", "hr");
    private static final Set<String> NO_PLACE_FOR_PARAGRAPHS =
            Set.of("li", "pre", "h2", "h3", "h4", "em", "strong", "a");

    private final Document document;
    private final Room room;

    TidyHtml(Document document, Room room) {
        this.document = document;
        this.room = room;
    }

    void tidy() {
        Tags.in(document, LINKS).stream().filter(link -> !link.hasAttr("href")).forEach(Element::unwrap);
        strayEntries();
        new AroundBlocks(BLOCKS, room).turn(Tags.in(document, AROUND_WORDS));
        removeEmpty(LINKS);
        tidyParagraphs();
        removeEmpty(EMPTY_IS_NOTHING);
        tidyLists();
        tidyHeadings();
        wrapLooseText();
        removeEmpty(PARAGRAPHS);
    }

    private void removeEmpty(Set<String> tags) {
        List<Element> found = Tags.in(document, tags);
        for (int i = found.size() - 1; i >= 0; i--) {
            if (isEmpty(found.get(i))) {
                found.get(i).remove();
            }
        }
    }

    private static boolean isEmpty(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            boolean blank = child instanceof TextNode text
                    ? isNothing(text.getWholeText())
                    : !(child instanceof Element inside) || isEmpty(inside);
            if (!blank) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNothing(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isNothing(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Space of any kind, and letters that cannot be seen. */
    private static boolean isNothing(char letter) {
        return Character.isWhitespace(letter) || letter == 0xA0 || letter == 0x200B || letter == 0xAD;
    }

    /** Boxes became paragraphs: one that holds others only holds them. */
    private void tidyParagraphs() {
        List<Element> paragraphs = Tags.in(document, PARAGRAPHS);
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            Element paragraph = paragraphs.get(i);
            if (holdsBlocks(paragraph)) {
                wrapRuns(paragraph);
                paragraph.unwrap();
            } else if (isMisplaced(paragraph) && paragraph.siblingElements().isEmpty()) {
                paragraph.unwrap();
            }
        }
    }

    private static boolean holdsBlocks(Element paragraph) {
        for (int i = 0; i < paragraph.childNodeSize(); i++) {
            if (isBlock(paragraph.childNode(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMisplaced(Element paragraph) {
        Element around = paragraph.parent();
        while (around != null && !NO_PLACE_FOR_PARAGRAPHS.contains(around.normalName())) {
            around = around.parent();
        }
        return around != null;
    }

    private void strayEntries() {
        Tags.in(document, ENTRIES).stream()
                .filter(entry -> !LISTS.contains(entry.parent().normalName()))
                .forEach(entry -> entry.tagName("p"));
    }

    private void tidyLists() {
        for (Element list : Tags.in(document, LISTS)) {
            for (Node child : List.copyOf(list.childNodes())) {
                if (child instanceof TextNode text && text.isBlank()
                        || child.nodeName().equals("br")) {
                    child.remove();
                } else if (!child.nodeName().equals("li")) {
                    child.replaceWith(new Element("li").appendChild(child.clone()));
                }
            }
        }
    }

    private void tidyHeadings() {
        int last = 1;
        for (Element heading : Tags.in(document, HEADINGS)) {
            int level = Math.min(heading.normalName().charAt(1) - '0', last + 1);
            heading.tagName("h" + level);
            last = level;
        }
    }

    private void wrapLooseText() {
        wrapRuns(document.body());
    }

    /** Text and emphasis beside blocks become paragraphs of their own. */
    private static void wrapRuns(Element parent) {
        Element run = null;
        for (Node child : List.copyOf(parent.childNodes())) {
            boolean blank = child instanceof TextNode text && text.isBlank();
            if (isBlock(child)) {
                run = null;
            } else if (blank && (run == null || child.nextSibling() == null || isBlock(child.nextSibling()))) {
                child.remove();
            } else {
                run = run == null ? before(child) : run;
                run.appendChild(child);
            }
        }
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }

    private static Element before(Node child) {
        Element run = new Element("p");
        child.before(run);
        return run;
    }
}
