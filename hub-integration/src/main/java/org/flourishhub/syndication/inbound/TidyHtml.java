package org.flourishhub.syndication.inbound;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts the body in an order that screen readers follow: headings step by step, lists of entries, nothing empty. */
final class TidyHtml {

    private final Document document;

    TidyHtml(Document document) {
        this.document = document;
    }

    void tidy() {
        document.select("a:not([href])").unwrap();
        removeEmpty("a");
        tidyParagraphs();
        removeEmpty("li, ul, ol, blockquote, pre, h2, h3, h4, em, strong, b, i, sub, sup");
        tidyLists();
        tidyHeadings();
        wrapLooseText();
        removeEmpty("p");
    }

    private void removeEmpty(String tags) {
        List<Element> found = document.select(tags);
        for (int i = found.size() - 1; i >= 0; i--) {
            if (isEmpty(found.get(i))) {
                found.get(i).remove();
            }
        }
    }

    private static boolean isEmpty(Element element) {
        return element.text().replace('\u00a0', ' ').isBlank();
    }

    /** Boxes became paragraphs: one that holds others only holds them. */
    private void tidyParagraphs() {
        List<Element> paragraphs = document.select("p");
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            Element paragraph = paragraphs.get(i);
            boolean holdsBlocks = !paragraph
                    .select("> p, > ul, > ol, > blockquote, > pre, > h2, > h3, > h4, > hr")
                    .isEmpty();
            boolean inside = paragraph.parents().is("li, pre, h2, h3, h4, em, strong, a");
            if (holdsBlocks) {
                wrapRuns(paragraph);
                paragraph.unwrap();
            } else if (inside && paragraph.siblingElements().isEmpty()) {
                paragraph.unwrap();
            }
        }
    }

    private void tidyLists() {
        document.select("li").stream()
                .filter(entry -> !entry.parent().normalName().matches("ul|ol"))
                .forEach(entry -> entry.tagName("p"));
        for (Element list : document.select("ul, ol")) {
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
        for (Element heading : document.select("h2, h3, h4")) {
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
        return node instanceof Element element && element.normalName().matches("p|ul|ol|blockquote|pre|h[234]|hr");
    }

    private static Element before(Node child) {
        Element run = new Element("p");
        child.before(run);
        return run;
    }
}
