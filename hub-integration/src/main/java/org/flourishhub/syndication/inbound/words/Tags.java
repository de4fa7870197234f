package org.flourishhub.syndication.inbound.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds elements by their names, many names at once: a selector asks each element once for each name, which takes longer than reading the story. */
final class Tags {
    private Tags() {}

    /** In the order in which they stand there; what is done to them does not change what was found. */
    static List<Element> in(Element around, Set<String> names) {
        List<Element> found = new ArrayList<>();
        collect(around, names, found);
        return found;
    }

    /** Which there are, whatever is done to them later. */
    static Set<String> namesIn(Element around) {
        Set<String> names = new HashSet<>();
        collectNames(around, names);
        return names;
    }

    private static void collectNames(Element element, Set<String> names) {
        names.add(element.normalName());
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                collectNames(child, names);
            }
        }
    }

    /** What their attributes say, without their names: much shorter to look through than the whole text. */
    static String attributesIn(Element around) {
        StringBuilder said = new StringBuilder();
        collectAttributes(around, said);
        return said.toString();
    }

    private static void collectAttributes(Element element, StringBuilder said) {
        if (element.attributesSize() > 0) {
            element.attributes()
                    .forEach(attribute -> said.append(attribute.getValue()).append('\n'));
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                collectAttributes(child, said);
            }
        }
    }

    private static void collect(Element element, Set<String> names, List<Element> found) {
        if (names.contains(element.normalName())) {
            found.add(element);
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                collect(child, names, found);
            }
        }
    }
}
