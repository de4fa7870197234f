package org.flourishhub.syndication.inbound.hostile;

import static org.flourishhub.syndication.inbound.hostile.BadPartner.item;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.of;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.read;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.rss;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.settled;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.xml;

import java.util.List;

/** XML, and HTML in it, of which some part has no end, or is there far too often. */
final class LargeDocuments {
    private static final int MUCH = 4_500_000;

    private LargeDocuments() {}

    static List<BadPartner> all() {
        return List.of(
                of(
                                "has 100,000 entries",
                                read(),
                                xml(() -> rss("<item><guid>1</guid><title>a</title></item>".repeat(100_000))))
                        .withMuchWeight(),
                of(
                                "is nested 200,000 deep",
                                settled(),
                                xml(() -> rss(item("1", "<a>".repeat(200_000) + "</a>".repeat(200_000)))))
                        .withMuchWeight(),
                of("is nested 200,000 deep and stops", settled(), xml(() -> rss("").replace(
                                        "</channel></rss>", "<a>".repeat(200_000))))
                        .withMuchWeight(),
                of(
                                "has HTML nested 200,000 deep",
                                settled(),
                                xml(() -> rss(
                                        item("1", "<description>" + "&lt;b&gt;".repeat(200_000) + "</description>"))))
                        .withMuchWeight(),
                of(
                                "has HTML of 300,000 elements",
                                settled(),
                                xml(() -> rss(
                                        item("1", "<description>" + "&lt;p&gt;".repeat(300_000) + "</description>"))))
                        .withMuchWeight(),
                of(
                                "has a table nested without end",
                                settled(),
                                xml(() -> rss(item(
                                        "1",
                                        "<description>" + "&lt;table&gt;&lt;tr&gt;&lt;td&gt;".repeat(50_000)
                                                + "</description>"))))
                        .withMuchWeight(),
                of(
                                "has an element of 100,000 attributes",
                                settled(),
                                xml(() -> rss(item("1", "<a " + attributes(100_000) + "/>"))))
                        .withMuchWeight(),
                of("has 50,000 namespaces", settled(), xml(() -> rss(item("1", "<a " + namespaces(50_000) + "/>"))))
                        .withMuchWeight(),
                of(
                                "has a name of 4 MB",
                                settled(),
                                xml(() -> rss(
                                        item("1", "<" + "a".repeat(2_000_000) + "></" + "a".repeat(2_000_000) + ">"))))
                        .withMuchWeight(),
                of(
                                "has an attribute of 4 MB",
                                settled(),
                                xml(() -> rss(item("1", "<a b=\"" + "c".repeat(MUCH) + "\"/>"))))
                        .withMuchWeight(),
                of(
                                "has a title of 4 MB",
                                settled(),
                                xml(() -> rss("<item><guid>1</guid><title>" + "t".repeat(MUCH) + "</title></item>")))
                        .withMuchWeight(),
                of(
                                "has an id of 4 MB",
                                settled(),
                                xml(() -> rss("<item><guid>" + "i".repeat(MUCH) + "</guid><title>t</title></item>")))
                        .withMuchWeight(),
                of(
                                "has a link of 4 MB",
                                settled(),
                                xml(() -> rss(item("1", "<link>https://bad.example/" + "l".repeat(MUCH) + "</link>"))))
                        .withMuchWeight(),
                of("has 500,000 categories", settled(), xml(() -> rss(item("1", "<category/>".repeat(400_000)))))
                        .withMuchWeight(),
                of("has a comment without end", settled(), xml(() -> rss("").replace(
                                        "</channel></rss>", "<!--" + "-x".repeat(MUCH / 2))))
                        .withMuchWeight(),
                of("has a CDATA without end", settled(), xml(() -> rss("").replace(
                                        "</channel></rss>", "<item><title><![CDATA[" + "]]".repeat(MUCH / 2))))
                        .withMuchWeight(),
                of(
                                "is 4 MB of ampersands",
                                settled(),
                                xml(() -> rss(item("1", "<description>" + "&".repeat(MUCH) + "</description>"))))
                        .withMuchWeight(),
                of("is 4 MB of opened brackets", settled(), xml(() -> "<rss>" + "<".repeat(MUCH)))
                        .withMuchWeight(),
                of(
                                "is 4 MB of half entities",
                                settled(),
                                xml(() -> rss(item("1", "<description>" + "&am".repeat(MUCH / 3) + "</description>"))))
                        .withMuchWeight(),
                of(
                                "is 4 MB of question marks",
                                settled(),
                                xml(() -> "<?xml version=\"1.0\"?>" + "<?a ".repeat(MUCH / 4)))
                        .withMuchWeight(),
                of(
                                "has a date of 1 MB",
                                settled(),
                                xml(() -> rss(item("1", "<pubDate>" + "1".repeat(1_000_000) + "</pubDate>"))))
                        .withMuchWeight(),
                of(
                                "opens a million brackets and closes one",
                                settled(),
                                xml(() -> rss(item("1", "<".repeat(1_000_000) + "/>"))))
                        .withMuchWeight(),
                of(
                                "has 300,000 tags and no quotation mark behind the first",
                                settled(),
                                xml(() -> rss(item("1", "<a b=\"c>" + "<b>d</b>".repeat(150_000)))))
                        .withMuchWeight(),
                of(
                                "holds 100,000 parts in a title that is never closed",
                                settled(),
                                xml(() -> rss("<title>".repeat(50) + item("1", "") + "<b>c</b>".repeat(100_000))))
                        .withMuchWeight(),
                of(
                                "nests 90 entries around 4 MB of words, in front of another feed",
                                settled(),
                                xml(() -> rss("<item>".repeat(90)
                                                + "<description>"
                                                + "d".repeat(MUCH)
                                                + "</description>"
                                                + "</item>".repeat(90))
                                        + "<rss/>"))
                        .withMuchWeight(),
                of(
                                "has 190,000 feeds one behind the other",
                                settled(),
                                xml(() -> rss(item("1", "")) + "<rss/>\n".repeat(190_000)))
                        .withMuchWeight(),
                of(
                                "begins data 200,000 times and never ends it",
                                settled(),
                                xml(() ->
                                        rss("<item>" + "<a><![CDATA[</a>".repeat(200_000) + "</item>" + item("1", ""))))
                        .withMuchWeight());
    }

    private static String attributes(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append('a').append(i).append("=\"\" ");
        }
        return all.toString();
    }

    private static String namespaces(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append("xmlns:n").append(i).append("=\"urn:").append(i).append("\" ");
        }
        return all.toString();
    }
}
