package org.flourishhub.syndication.inbound;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** One thing that the marks of a page tell of, such as an entry, and what they say of it. */
record Microformat(Element thing) {

    private static final int MOST_PARTS = 100;
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
        return thing.select(name).stream()
                .limit(MOST_PARTS)
                .filter(this::owns)
                .findFirst()
                .orElse(null);
    }

    /** What all such parts say, each once. */
    List<String> all(String name) {
        return thing.select(name).stream()
                .limit(MOST_PARTS)
                .filter(this::owns)
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
        List<String> pieces = found.select(".value, .value-title").stream()
                .limit(MOST_PARTS)
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

    private boolean owns(Element found) {
        for (Element around = found.parent(); around != null && found != thing; around = around.parent()) {
            if (around == thing) {
                return true;
            }
            if (around.classNames().stream().anyMatch(THINGS::contains)) {
                return false;
            }
        }
        return found == thing;
    }
}
