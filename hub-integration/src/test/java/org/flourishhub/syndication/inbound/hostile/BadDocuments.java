package org.flourishhub.syndication.inbound.hostile;

import static org.flourishhub.syndication.inbound.hostile.BadPartner.document;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.item;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.of;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.read;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.refused;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.rss;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.settled;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.xml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.flourishhub.syndication.inbound.hostile.BadPartner.End;

/** What a document can do wrong that came over the wire as it should: be something else, be a trap, or say odd things. */
final class BadDocuments {

    private static final End NO_FEED = refused("not a feed");
    private static final String TYPE = "application/rss+xml";

    private BadDocuments() {}

    static List<BadPartner> somethingElse() {
        return List.of(
                of("sends an empty document", refused("empty"), document(TYPE, () -> "")),
                of("sends spaces", refused("empty"), document(TYPE, () -> " \r\n\t ".repeat(1000))),
                of("sends NULs", settled(), document(TYPE, () -> new byte[100_000])),
                of(
                        "sends a log-in page as XML",
                        refused("web page"),
                        document(
                                "application/xml",
                                () ->
                                        "<!DOCTYPE html><html><head><title>Log in</title></head><body><form></form></body></html>")),
                of(
                        "sends its home page",
                        refused("Its feed seems to be at"),
                        document(
                                "text/html",
                                () ->
                                        "<html><head><link rel=alternate type='application/rss+xml' href='/feed/'></head></html>")),
                of(
                        "sends a picture as RSS",
                        settled(),
                        document(TYPE, () -> "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR")),
                of(
                        "sends a zip as XML",
                        settled(),
                        document("application/xml", () -> "PK\u0003\u0004" + "\u0000".repeat(5000))),
                of(
                        "sends a PDF as XML",
                        settled(),
                        document("application/xml", () -> "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj <</Type /Catalog>>")),
                of("sends other XML", NO_FEED, xml(() -> "<invoice><sum>5</sum></invoice>")),
                of("sends plain words", NO_FEED, document("text/plain", () -> "Our feed has moved. Please call us.")),
                of(
                        "sends a PHP error before its feed",
                        settled(),
                        xml(() -> "<br />\n<b>Warning</b>: x in y on line 1<br />\n" + rss(item("1", "")))),
                of("sends half a feed", settled(), xml(() -> rss(item("1", "") + item("2", ""))
                        .substring(0, 200))),
                of("sends a feed without entries", read(), xml(() -> rss(""))));
    }

    static List<BadPartner> traps(int canary) {
        String inside = "http://127.0.0.1:" + canary + "/secret";
        String doctype = "<?xml version=\"1.0\"?><!DOCTYPE rss [%s]><rss version=\"2.0\"><channel><title>t</title>"
                + item("1", "<description>&x;</description>") + "</channel></rss>";
        return List.of(
                of("laughs a billion times", settled(), xml(() -> doctype.formatted(laughs())))
                        .withMuchWeight(),
                of("repeats one long entity", settled(), xml(() -> doctype.formatted(
                                        "<!ENTITY x \"" + "y".repeat(100_000) + "\">")
                                .replace("&x;", "&x;".repeat(20_000))))
                        .withMuchWeight(),
                of(
                        "wants a file of ours",
                        settled(),
                        xml(() -> doctype.formatted("<!ENTITY x SYSTEM \"file:///etc/passwd\">"))),
                of(
                        "wants an address inside",
                        settled(),
                        xml(() -> doctype.formatted("<!ENTITY x SYSTEM \"" + inside + "\">"))),
                of(
                        "wants it by a parameter",
                        settled(),
                        xml(() -> doctype.formatted("<!ENTITY % p SYSTEM \"" + inside + "\"> %p;"))),
                of(
                        "has its DTD inside",
                        settled(),
                        xml(() -> "<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"" + inside + "\">"
                                + rss(item("1", "")).substring(39))),
                of(
                        "has a stylesheet inside",
                        settled(),
                        xml(() -> "<?xml-stylesheet type=\"text/xsl\" href=\"" + inside + "\"?>"
                                + rss(item("1", "")).substring(39))),
                of(
                        "includes an address inside",
                        settled(),
                        xml(() -> rss(item(
                                "1",
                                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + inside
                                        + "\"/>")))),
                of("has a schema inside", settled(), xml(() -> rss(item("1", ""))
                        .replace(
                                "<rss ",
                                "<rss xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"u "
                                        + inside + "\" "))),
                of(
                        "has an entity that holds itself",
                        settled(),
                        xml(() -> doctype.formatted("<!ENTITY x \"&y;\"><!ENTITY y \"&x;\">"))),
                of(
                        "has a picture inside",
                        read(),
                        xml(() -> rss(item("1", "<description>&lt;img src=\"" + inside + "\"&gt;</description>")))),
                of(
                        "names a character set that is none",
                        settled(),
                        document("text/xml; charset=x-" + "y".repeat(300), () -> rss(item("1", "")))),
                of(
                        "says UTF-7",
                        settled(),
                        document("text/xml; charset=utf-7", () -> rss(item("1", "+ADw-script+AD4-")))),
                of("says UTF-16 and is not", settled(), document("text/xml; charset=utf-16", () -> rss(item("1", "")))),
                of(
                        "is UTF-16 with half a letter",
                        settled(),
                        document("text/xml", () -> half(rss(item("1", "\ud83d"))))),
                of("is not UTF-8 though it says so", read(), document("text/xml; charset=utf-8", () -> rss(item(
                                "1", "<description>caf\u00e9 \u00ff\u00fe</description>"))
                        .getBytes(StandardCharsets.ISO_8859_1))),
                of(
                        "has two marks of order",
                        settled(),
                        document("text/xml", () -> "\ufeff\ufeff" + rss(item("1", "")))));
    }

    static List<BadPartner> oddValues() {
        return List.of(
                of(
                        "has dates in the year 99999",
                        read(),
                        xml(() -> rss(item("1", "<pubDate>Mon, 01 Jan 99999 00:00:00 GMT</pubDate>")
                                + item("2", "<pubDate>99999-01-01T00:00:00Z</pubDate>")))),
                of(
                        "has dates before Christ",
                        read(),
                        xml(() -> rss(item("1", "<pubDate>-0044-03-15T10:00:00Z</pubDate>")))),
                of(
                        "calls all its entries the same",
                        read(),
                        xml(() -> rss(item("1", "").repeat(50)))),
                of(
                        "wants to be left alone for ever",
                        read(),
                        xml(() -> rss("<ttl>99999999999999999999</ttl>" + item("1", "")))),
                of(
                        "sleeps all hours of all days",
                        settled(),
                        xml(() -> rss("<skipHours>" + "<hour>5</hour>".repeat(500)
                                + "</skipHours><skipDays><day>Noday</day></skipDays>" + item("1", "")))));
    }

    private static String laughs() {
        StringBuilder all = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            all.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return all.append("<!ENTITY x \"&a29;\">").toString();
    }

    private static byte[] half(String text) {
        byte[] whole = text.getBytes(StandardCharsets.UTF_16);
        return java.util.Arrays.copyOf(whole, whole.length - 1);
    }
}
