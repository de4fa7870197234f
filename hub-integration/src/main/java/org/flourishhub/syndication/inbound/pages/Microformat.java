package org.flourishhub.syndication.inbound.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flourishhub.syndication.inbound.words.PlainText;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.Selector;

/** One thing that the marks of a page tell of, such as an entry, and what they say of it. */
record Microformat(Element thing) {

    private static final int MOST_PARTS = 100;
    private static final int MOST_AROUND = 3;
    /** To look for a dozen names in a list of megabytes takes long. */
    private static final int LONGEST_CLASSES = 10_000;

    /** Each begins something of its own: what is said in it is said of that. */
    private static final Set<String> THINGS = Set.of(
            "h-adr",
            "h-card",
            "h-cite",
            "h-entry",
            "h-event",
            "h-feed",
            "h-geo",
            "h-item",
            "h-product",
            "h-recipe",
            "h-resume",
            "h-review");

    private static final List<String> SAID_IN = List.of("datetime", "title", "value");
    private static final Set<String> FOR_MACHINES = Set.of("time", "abbr", "data", "input", "ins", "del");

    /** The first such part that belongs to this very thing, and not to a person or an entry it mentions. */
    Element part(String name) {
        List<Element> found = parts(name, 1);
        return found.isEmpty() ? null : found.get(0);
    }

    /** What all such parts say, each once. */
    List<String> all(String name) {
        return apart(parts(name, MOST_PARTS)).stream()
                .map(Microformat::said)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    /** Empty when nothing is said. */
    String words(String name) {
        Element found = part(name);
        return found == null ? "" : said(found);
    }

    /** Of the first such part; {@code null} without. */
    String address(String name) {
        Element found = part(name);
        if (found == null) {
            return null;
        }
        String said =
                found.hasAttr("href") ? found.attr("href") : found.hasAttr("src") ? found.attr("src") : said(found);
        return said.isBlank() ? null : said.strip();
    }

    /** A date as it is written; {@code null} without. Day and hour may be said apart from one another. */
    String date(String name) {
        Element found = part(name);
        if (found == null) {
            return null;
        }
        List<Element> values =
                found.select(".value, .value-title").stream().limit(MOST_PARTS).toList();
        List<String> pieces = apart(values).stream()
                .map(piece -> piece.hasClass("value-title") ? piece.attr("title") : said(piece))
                .toList();
        return pieces.isEmpty() ? said(found) : pieces.stream().collect(Collectors.joining(" "));
    }

    /** Somebody who has a card of their own is called as it says. */
    String author() {
        Element author = part(".p-author");
        Element name = author == null ? null : author.selectFirst(".p-name");
        return author == null ? "" : said(name == null ? author : name);
    }

    /** What machines are to read, where that is another thing than people see. */
    private static String said(Element part) {
        boolean forMachines = FOR_MACHINES.contains(part.normalName());
        return SAID_IN.stream()
                .filter(name -> forMachines && part.hasAttr(name))
                .map(part::attr)
                .findFirst()
                .map(PlainText::of)
                .orElseGet(() -> PlainText.of(part.normalName().equals("img") ? part.attr("alt") : part.text()));
    }

    /** What stands in another thing is not even looked at: there may be thousands, one in another. */
    private List<Element> parts(String name, int most) {
        Evaluator wanted = Selector.evaluatorOf(name);
        List<Element> found = new ArrayList<>();
        thing.filter((node, depth) -> {
            if (!(node instanceof Element part)) {
                return FilterResult.CONTINUE;
            }
            if (wanted.matches(thing, part)) {
                found.add(part);
            }
            return found.size() == most
                    ? FilterResult.STOP
                    : part != thing && isAThing(part) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        });
        return found;
    }

    private static boolean isAThing(Element part) {
        int letters = part.className().length();
        return letters > 0 && letters < LONGEST_CLASSES && THINGS.stream().anyMatch(part::hasClass);
    }

    /** Without those that stand in several others: the words of all would be many times the page. */
    private static List<Element> apart(List<Element> found) {
        Set<Element> all = new HashSet<>(found);
        return found.stream()
                .filter(part -> part.parents().stream().filter(all::contains).count() < MOST_AROUND)
                .toList();
    }
}
