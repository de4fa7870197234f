package org.flourishhub.syndication.inbound.hostile;

import static org.flourishhub.syndication.inbound.hostile.BadPartner.document;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.of;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.refused;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.settled;

import java.util.List;
import java.util.function.Supplier;
import org.flourishhub.syndication.inbound.hostile.BadPartner.End;

/** Web pages, XML and JSON of nearly five megabytes, made of so small pieces that a tree of them fills the memory. */
final class BadPages {
    private static final int LENGTH = 4_900_000;
    private static final End NO_FEED = refused("a web page, not a feed");
    private static final String FEED = BadPartner.rss(BadPartner.item("1", ""));
    private static final String JSON_FEED =
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[";
    private static final String EVENT =
            "<html><script type=application/ld+json>{\"@type\":\"Event\",\"name\":\"x\",\"startDate\":\"2027-01-01\",";

    private static final String ENTRY = "<body><div class=h-entry><a class=u-url href=/x>x</a>";
    private static final String DEEP = many("<div>", 2_400);
    private static final String DATED = "<p class=dt-published>" + many("<b class=value>a", 1_600);
    private static final String NAMED =
            "'>" + many("<b class='p-name p-summary p-category u-url dt-published'></b>", 6_000);
    private static final String CARD = "<p class='fn adr vcard entry-title'></p>";
    private static final String ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";

    private BadPages() {}

    static List<BadPartner> all() {
        return List.of(
                page("opens 1,600,000 paragraphs", NO_FEED, "<body>", "<p>"),
                page("is bold 1,600,000 times", NO_FEED, "<body>", "<b>"),
                page("nests 900,000 boxes", NO_FEED, "<body>", "<div>"),
                page("links and never ends", NO_FEED, "<body>", "<a><p>"),
                page("nests 300,000 tables", NO_FEED, "<body>", "<table><tr><td>"),
                page("puts letters between the rows of a table", NO_FEED, "<body><table>", "a<b>"),
                page("calls everything an entry", settled(), "<body>", "<p class=h-entry>"),
                page("nests entries in entries", settled(), "<body>", "<div class=h-entry>"),
                page(
                        "has an entry of 300,000 names",
                        settled(),
                        "<body><div class=h-entry><a class=u-url href=/x>x</a>",
                        "<i class=p-name>"),
                page("nests entries in an entry, deep down", settled(), ENTRY + DEEP, "<p class=h-entry></p>"),
                page("names licences deep down", settled(), ENTRY + "</div>" + DEEP, "<a rel=license></a>"),
                page(
                        "files an entry under its own words",
                        settled(),
                        ENTRY + many("<p class=p-category>a", 2_100),
                        "ab "),
                page("dates an entry with its own words", settled(), ENTRY + DATED, "ab "),
                page("names an entry in megabytes of classes", settled(), ENTRY + "<div class='", "a ", NAMED),
                page("nests cards in old entries", settled(), many("<div class='hentry vcard'>", 6_000), CARD),
                page("begins feeds again and again behind itself", NO_FEED, "</html>", "<rss "),
                page("tells 100,000 times of nothing", NO_FEED, "", "<script type=application/ld+json>{}</script>"),
                page("tells of an event at two million prices", settled(), EVENT + "\"offers\":[", "{},"),
                page("tells of an event by 300,000 people", settled(), EVENT + "\"performer\":[", "{\"name\":\"a\"},"),
                json("has 1,600,000 JSON entries of nothing", "{},"),
                json("has 600,000 JSON entries of next to nothing", "{\"a\":1},"),
                json("has 1,600,000 empty JSON lists", "[],"),
                json("has 2,400,000 JSON numbers", "1,"),
                json("has JSON lists in lists in things", "{\"authors\":[{\"name\":[[]]}]},"),
                xml("begins again and again before it begins", () -> many("<!") + FEED),
                xml("has 200,000 elements with a space of their own", () -> entry("<n:a xmlns:n=\"u\" b=\"c\"/>")),
                page("gives tags a million attributes", settled(), ENTRY, attributes("")),
                page("hides attributes behind a bracket", settled(), ENTRY, attributes("z='>' ")),
                xml("has elements with a million attributes", () -> entry(attributes(""))),
                xml("has two million keywords", () -> entry("<k:keywords xmlns:k=\"" + ITUNES + "\">", "a,")),
                xml("has brackets that begin nothing", () -> entry("<description>", "<")),
                xml("has an entry by 150,000 people", () -> entry("<author>a@b.example (c)</author>")),
                json("has a JSON entry by 350,000 people", "{\"id\":\"1\",\"authors\":[", "{\"name\":\"a\"},"));
    }

    private static BadPartner page(String name, End end, String start, String piece) {
        return page(name, end, start, piece, "");
    }

    private static BadPartner page(String name, End end, String start, String piece, String rest) {
        return of(name, end, document("text/html; charset=utf-8", () -> "<html>" + start + many(piece) + rest))
                .withMuchWeight();
    }

    private static BadPartner xml(String name, Supplier<String> document) {
        return of(name, settled(), BadPartner.xml(document)).withMuchWeight();
    }

    /** As many as a tag may have, each of a name of its own: half a megabyte of them. */
    private static String attributes(String first) {
        StringBuilder tags = new StringBuilder();
        for (int i = 0; i < 120_000; i++) {
            tags.append(i % 400 == 0 ? "<q " + first : "")
                    .append('a')
                    .append(Integer.toString(i % 40_000, 36))
                    .append(i % 400 == 399 ? ">" : " ");
        }
        return tags.toString();
    }

    private static String entry(String start, String piece) {
        return FEED.replace("</item>", start + many(piece));
    }

    private static String entry(String piece) {
        return FEED.replace("</item>", many(piece) + "</item>");
    }

    private static BadPartner json(String name, String piece) {
        return json(name, "", piece);
    }

    private static BadPartner json(String name, String start, String piece) {
        return of(name, settled(), document("application/json", () -> JSON_FEED + start + many(piece) + "0]}"))
                .withMuchWeight();
    }

    private static String many(String piece) {
        return many(piece, LENGTH);
    }

    private static String many(String piece, int length) {
        return piece.repeat(length / piece.length());
    }
}
