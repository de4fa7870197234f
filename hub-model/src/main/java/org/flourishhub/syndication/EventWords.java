package org.flourishhub.syndication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.directory.PlaceDetails;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** What a feed says about an event, as the directory says it: plain text, within its limits. */
final class EventWords {
    private static final int NAME = 200;
    private static final int SUMMARY = 300;
    private static final int DESCRIPTION = 10_000;
    private static final int COST = 500;
    private static final int LONGEST_ADDRESS = 500;
    private static final String NOT_SAID = "Ask the organiser where it is";

    private static final Pattern POSTCODE =
            Pattern.compile("\\b([A-Z]{1,2}[0-9][0-9A-Z]?)\\s*([0-9][A-Z]{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FREE = Pattern.compile("(?:free\\b.*|£?0+(?:\\.00)?)", Pattern.CASE_INSENSITIVE);
    private static final List<String> COUNTRIES = List.of("united kingdom", "uk", "gb", "england", "great britain");

    private final EventItem item;

    EventWords(EventItem item) {
        this.item = item;
    }

    String name() {
        String name = item.title().isBlank() ? "Event" : item.title();
        return cut(name, NAME);
    }

    /** Nothing may be public without one: where the feed says no more, the name says it. */
    String summary() {
        return item.summary() == null || item.summary().isBlank() ? cut(name(), SUMMARY) : cut(item.summary(), SUMMARY);
    }

    String description() {
        if (item.html().isBlank()) {
            return null;
        }
        Document page = Jsoup.parseBodyFragment(item.html());
        page.outputSettings().prettyPrint(false);
        page.select("br").forEach(line -> line.replaceWith(new TextNode("\n")));
        page.select("p, h2, h3, h4, ul, ol, blockquote, pre").forEach(part -> part.appendChild(new TextNode("\n\n")));
        page.select("li").forEach(part -> {
            part.prependChild(new TextNode("- "));
            part.appendChild(new TextNode("\n"));
        });
        return cut(page.body().wholeText().replaceAll("\n{3,}", "\n\n").strip(), DESCRIPTION);
    }

    String page() {
        return address(item.link());
    }

    String online() {
        return item.place() == null ? null : address(item.place().onlineLink());
    }

    String cost() {
        return item.cost() == null ? null : cut(item.cost(), COST);
    }

    boolean isFree() {
        return item.cost() != null && FREE.matcher(item.cost().strip()).matches();
    }

    /** A place is told in one line by most calendars: the name first, the postcode somewhere near the end. */
    PlaceDetails place() {
        EventItem.Place said = item.place();
        String line = said == null ? "" : joined(said);
        if (line.isEmpty()) {
            return new PlaceDetails(online() == null ? NOT_SAID : null, null, null, null, null, null);
        }
        Matcher postcode = POSTCODE.matcher(line);
        String code = postcode.find() ? postcode.group(1) + " " + postcode.group(2) : null;
        List<String> parts = Arrays.stream(POSTCODE.matcher(line).replaceAll("").split("\\s*[,\\n]\\s*"))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !COUNTRIES.contains(part.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        String rest = parts.stream().skip(1).collect(Collectors.joining(", "));
        return new PlaceDetails(
                parts.isEmpty() ? null : cut(parts.get(0), NAME),
                rest.isEmpty() ? null : cut(rest, 300),
                null,
                code == null ? null : code.toUpperCase(Locale.ROOT),
                said.latitude(),
                said.longitude());
    }

    /** Of the same place, the name only. */
    static PlaceDetails named(PlaceDetails place) {
        return new PlaceDetails(place.name() == null ? NOT_SAID : place.name(), null, null, null, null, null);
    }

    private static String joined(EventItem.Place place) {
        return Stream.of(place.name(), place.address())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String address(String page) {
        return page == null || page.length() > LONGEST_ADDRESS ? null : page;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
