package org.flourishhub.syndication.inbound.hostile;

import static org.flourishhub.syndication.inbound.hostile.BadPartner.bytes;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.dripping;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.endless;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.gzip;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.head;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.item;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.of;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.packed;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.read;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.refused;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.rest;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.rss;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.saying;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.settled;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.flourishhub.syndication.inbound.hostile.BadPartner.End;
import org.flourishhub.syndication.inbound.hostile.BadPartner.Plot;

/** What a server can do wrong on the wire: too slowly, too much, not as HTTP wants it, or packed as a trap. */
final class BadTransport {

    private static final End SLOW = refused("took too long to answer");
    private static final End BROKEN = refused("cut short or broken");
    private static final End LARGE = refused("more than we can take");
    private static final End ODD = refused("packs its answer in a way");
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String GOOD = rss(item("1", ""));

    private BadTransport() {}

    static List<BadPartner> slow() {
        return List.of(
                of("says nothing at all", SLOW, (head, out) -> rest(30_000)).inAHurry(),
                of("drips its status line", SLOW, dripping("", "HTTP/1.1 200 OK and so on "))
                        .inAHurry(),
                of("drips its headers", SLOW, dripping(OK, "X-A: b\r\n")).inAHurry(),
                of("drips its body", SLOW, dripping(OK + "\r\n<rss>", "x")).inAHurry(),
                of("drips chunks", SLOW, dripping(OK + "Transfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n"))
                        .inAHurry(),
                of("drips a packed body", SLOW, drippedGzip()).inAHurry(),
                of("stops in the middle and stays on the line", SLOW, (head, out) -> {
                            out.write(head("text/xml", "Content-Length: 1000"));
                            out.flush();
                            rest(30_000);
                        })
                        .inAHurry(),
                of("says 'go on' for ever", SLOW, dripping("", "HTTP/1.1 100 Continue\r\n\r\n"))
                        .inAHurry(),
                of("sends us on slowly, again and again", SLOW, (head, out) -> {
                            rest(900);
                            out.write(bytes("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"));
                        })
                        .inAHurry(),
                // its answer has to come before the patience is over, however busy the machine is
                of("refuses, and drips why", refused("404"), dripping("HTTP/1.1 404 Not Found\r\n\r\n", "x"))
                        .waitedFor(Duration.ofSeconds(20)));
    }

    static List<BadPartner> flooding() {
        return List.of(
                of("sends headers without end", LARGE, endlessHead("X-1: y\r\n"))
                        .withMuchWeight(),
                of("sends one header without end", LARGE, endlessHead("yyyyyyyy"))
                        .withMuchWeight(),
                of("sends a status line without end", LARGE, (head, out) -> flood(out, "HTTP/1.1 200 ", "OK ")),
                of("sends 40 KB of small headers", LARGE, saying(OK + "X-A: b\r\n".repeat(5000) + "\r\n")),
                of("sends one header of 1 MB", LARGE, saying(OK + "X-A: " + "b".repeat(1 << 20) + "\r\n\r\n")),
                of("sends ten thousand cookies", LARGE, saying(OK + "Set-Cookie: a=b\r\n".repeat(10_000) + "\r\n")),
                of("storms with 100", LARGE, (head, out) -> flood(out, "", "HTTP/1.1 100 Continue\r\n\r\n")),
                of("storms with 103", LARGE, (head, out) -> flood(out, "", "HTTP/1.1 103 Early Hints\r\nX: y\r\n\r\n")),
                of("streams 200 MB of XML", LARGE, endless("text/xml", "<rss><channel>", "<item/>\n", 25_000_000))
                        .withMuchWeight(),
                of("streams 200 MB of nothing", LARGE, endless("text/xml", "", " ", 200_000_000))
                        .withMuchWeight(),
                of("announces 300 GB", LARGE, saying(OK + "Content-Length: 322122547200\r\n\r\n<rss>")),
                of(
                        "sends a body in crumbs",
                        LARGE,
                        (head, out) -> flood(
                                out, OK + "Transfer-Encoding: chunked\r\n\r\n", "1;" + "p".repeat(60) + "\r\nx\r\n")),
                of(
                        "sends a chunk header without end",
                        settled(),
                        (head, out) -> flood(out, OK + "Transfer-Encoding: chunked\r\n\r\n", "5;pppppppp")),
                of(
                        "sends trailers without end",
                        settled(),
                        (head, out) -> flood(out, OK + "Transfer-Encoding: chunked\r\n\r\n0\r\n", "X-T: y\r\n")));
    }

    static List<BadPartner> breaking() {
        return List.of(
                of("hangs up at once", BROKEN, (head, out) -> {}),
                of("hangs up after the status", BROKEN, saying(OK)),
                of("hangs up among the headers", BROKEN, saying(OK + "Content-Type: text/x")),
                of("hangs up in the body", BROKEN, saying(OK + "Content-Length: 100\r\n\r\n<rss>")),
                of("hangs up in a chunk", BROKEN, saying(OK + "Transfer-Encoding: chunked\r\n\r\n50\r\n<rss>")),
                of(
                        "never sends the last chunk",
                        BROKEN,
                        saying(OK + "Transfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n")),
                of("sends garbage", BROKEN, saying("\u0000\u0001\u0002garbage\u00ff\r\n\r\n")),
                of("speaks HTTP/0.9", BROKEN, saying(GOOD)),
                of("speaks HTTP/9.9", BROKEN, saying("HTTP/9.9 200 OK\r\n\r\n")),
                of("speaks another protocol", BROKEN, saying("220 mail.example ESMTP ready\r\n")),
                of("has a status of letters", BROKEN, saying("HTTP/1.1 abc OK\r\n\r\n")),
                of("has a status of one figure", BROKEN, saying("HTTP/1.1 2 OK\r\n\r\n")),
                of(
                        "gives no reason with its status",
                        read(),
                        saying("HTTP/1.1 200\r\nContent-Type: text/xml\r\n\r\n" + GOOD)),
                of("has a negative length", BROKEN, saying(OK + "Content-Length: -5\r\n\r\n" + GOOD)),
                of("has a length in words", settled(), saying(OK + "Content-Length: many\r\n\r\n" + GOOD)),
                of(
                        "has two lengths",
                        settled(),
                        saying(OK + "Content-Length: 5\r\nContent-Length: 900\r\n\r\n" + GOOD)),
                of("says a length that is too short", settled(), saying(OK + "Content-Length: 10\r\n\r\n" + GOOD)),
                of("says a length that is too long", BROKEN, saying(OK + "Content-Length: 9000\r\n\r\n" + GOOD)),
                of("has a chunk of no number", BROKEN, saying(OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello")),
                of(
                        "has a chunk of a huge number",
                        settled(),
                        saying(OK + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFF\r\nx")),
                of(
                        "has a chunk of a negative number",
                        BROKEN,
                        saying(OK + "Transfer-Encoding: chunked\r\n\r\n-1\r\nx")),
                of(
                        "has a length and chunks",
                        settled(),
                        saying(OK + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n0\r\n\r\n")),
                of(
                        "answers twice",
                        read(),
                        saying(OK + "Content-Type: text/xml\r\nContent-Length: " + GOOD.length() + "\r\n\r\n" + GOOD
                                + OK + "\r\nagain")),
                of(
                        "puts NULs into its headers",
                        settled(),
                        saying(OK + "X-\u0000: a\u0000b\r\nContent-Type: text/xml\r\n\r\n" + GOOD)),
                of(
                        "splits its answer in a header",
                        settled(),
                        saying(OK + "X: a\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + GOOD)),
                of(
                        "has a header without a name",
                        settled(),
                        saying(OK + ": x\r\nContent-Type: text/xml\r\n\r\n" + GOOD)),
                of("folds its headers", settled(), saying(OK + "X: a\r\n  b\r\nContent-Type: text/xml\r\n\r\n" + GOOD)),
                of("keeps the line open after its answer", read(), (head, out) -> {
                    out.write(bytes(
                            OK + "Content-Type: text/xml\r\nContent-Length: " + GOOD.length() + "\r\n\r\n" + GOOD));
                    out.flush();
                    rest(30_000);
                }));
    }

    static List<BadPartner> packing() {
        byte[] once = gzip(bytes(GOOD));
        byte[] damaged = once.clone();
        damaged[damaged.length - 6] ^= 0x55;
        return List.of(
                of("packs a bomb", LARGE, packed("gzip", () -> gzip(new byte[20_000_000])))
                        .withMuchWeight(),
                of("packs a bomb of XML", LARGE, packed("gzip", () -> gzip(bytes(rss("<item/>".repeat(1_500_000))))))
                        .withMuchWeight(),
                of("packs twice, and says so", ODD, packed("gzip, gzip", gzip(once))),
                of("packs twice, and says once", refused("not a feed"), packed("gzip", gzip(once))),
                of("says packed and is not", BROKEN, packed("gzip", bytes(GOOD))),
                of("packs and stops in the middle", BROKEN, packed("gzip", Arrays.copyOf(once, once.length / 2))),
                of("packs with a wrong sum", BROKEN, packed("gzip", damaged)),
                of("packs and goes on with garbage", BROKEN, packed("gzip", joined(once, bytes("garbage")))),
                of("packs nothing", BROKEN, packed("gzip", new byte[0])),
                of("packs with a name without end", LARGE, (head, out) -> {
                            out.write(head("text/xml", "Content-Encoding: gzip"));
                            flood(out, "\u001f\u008b\u0008\u0008\u0000\u0000\u0000\u0000\u0000\u0000", "name");
                        })
                        .withMuchWeight(),
                of("packs with deflate", ODD, packed("deflate", bytes("x"))),
                of("packs with br", ODD, packed("br", bytes("x"))),
                of("packs with zstd", ODD, packed("zstd", bytes("x"))),
                of("packs with words of its own", ODD, packed("x".repeat(5000), bytes("x"))));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static Plot drippedGzip() {
        byte[] all = gzip(bytes("x".repeat(100_000)));
        return (head, out) -> {
            out.write(head("text/xml", "Content-Encoding: gzip"));
            for (byte one : all) {
                out.write(one);
                out.flush();
                rest(100);
            }
        };
    }

    private static Plot endlessHead(String piece) {
        return (head, out) -> flood(out, OK + "X-Start: a", piece.endsWith("\r\n") ? "\r\n" + piece.strip() : piece);
    }

    /** Up to 300 MB, until we hang up. */
    private static void flood(java.io.OutputStream out, String start, String piece) throws java.io.IOException {
        out.write(bytes(start));
        byte[] many = bytes(piece.repeat(8192 / piece.length() + 1));
        for (long sent = 0; sent < 300_000_000; sent += many.length) {
            out.write(many);
        }
    }
}
