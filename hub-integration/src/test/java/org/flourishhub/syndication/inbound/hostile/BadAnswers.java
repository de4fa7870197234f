package org.flourishhub.syndication.inbound.hostile;

import static org.flourishhub.syndication.inbound.hostile.BadPartner.at;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.bytes;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.item;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.of;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.read;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.refused;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.rss;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.saying;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.sendingTo;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.settled;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.flourishhub.syndication.inbound.hostile.BadPartner.End;
import org.flourishhub.syndication.inbound.hostile.BadPartner.Outcome;
import org.flourishhub.syndication.inbound.hostile.BadPartner.Plot;

/** What a server can do wrong with a right answer: send us astray, or say no in every way there is. */
final class BadAnswers {

    private static final End FORBIDDEN = refused("not a place on the public internet");
    private static final End UNUSABLE = refused("not a web address");
    private static final End ROUND = refused("too many times");

    /** Ways to write an address inside; the figure is a port where somebody would notice a visit. */
    private static final List<String> INSIDE = List.of(
            "http://127.0.0.1:%d/",
            "http://localhost:%d/",
            "http://LOCALHOST:%d/",
            "http://127.1:%d/",
            "http://127.0.1:%d/",
            "http://0.0.0.0:%d/",
            "http://[::1]:%d/",
            "http://[::]:%d/",
            "http://[::ffff:127.0.0.1]:%d/",
            "http://[::ffff:7f00:1]:%d/",
            "http://[::127.0.0.1]:%d/",
            "http://[64:ff9b::7f00:1]:%d/",
            "http://[64:ff9b:1::7f00:1]:%d/",
            "http://[2002:7f00:1::]:%d/",
            "http://[2001:0:7f00:1::1]:%d/",
            "http://[fd00::1]:%d/",
            "http://[fe80::1]:%d/",
            "http://[ff02::1]:%d/",
            "//127.0.0.1:%d/",
            "http://10.0.0.1:%d/",
            "http://172.16.0.1:%d/",
            "http://192.168.1.1:%d/",
            "http://100.64.0.1:%d/",
            "http://169.254.169.254:%d/latest/meta-data/",
            "http://\u2460\u2461\u2466.\u24ea.\u24ea.\u2460:%d/",
            "http://127\u3002\u0030\u3002\u0030\u30021:%d/");

    /** Ways that some programs read as an address inside, and others as a name; either way nobody is asked. */
    private static final List<String> PERHAPS_INSIDE = List.of(
            "http://2130706433:%d/",
            "http://0x7f000001:%d/",
            "http://0x7f.0.0.1:%d/",
            "http://0177.0.0.1:%d/",
            "http://127.0.0.1.:%d/",
            "http://localhost.:%d/",
            "http://[fe80::1%%25lo]:%d/",
            "http://127.0.0.1:%d@127.0.0.1/",
            "http://0:%d/");

    private BadAnswers() {}

    static List<BadPartner> astray(int canary) {
        List<BadPartner> rows = new ArrayList<>();
        INSIDE.forEach(pattern -> rows.add(sendingTo(utf8(pattern.formatted(canary)), FORBIDDEN)));
        PERHAPS_INSIDE.forEach(pattern -> rows.add(sendingTo(utf8(pattern.formatted(canary)), refused(""))));
        List.of(
                        "file:///etc/passwd",
                        "ftp://127.0.0.1/",
                        "gopher://127.0.0.1:70/_x",
                        "javascript:alert(1)",
                        "data:text/xml,<rss/>",
                        "jar:file:///x!/y",
                        "ldap://127.0.0.1/",
                        "http://",
                        "https://a:b@c.example/")
                .forEach(location -> rows.add(sendingTo(location, UNUSABLE)));
        rows.add(at("is an address inside itself", "http://127.0.0.1:%d/".formatted(canary), FORBIDDEN));
        rows.add(at("has a name that leads inside", "http://localhost:%d/".formatted(canary), FORBIDDEN));
        rows.add(at("has a name that does not exist", "http://nowhere.invalid/", refused("could not find")));
        return rows;
    }

    static List<BadPartner> redirects() {
        return List.of(
                of("sends us round in circles", ROUND, saying("HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n")),
                of(
                        "sends us to and fro",
                        ROUND,
                        (head, out) -> out.write(bytes("HTTP/1.1 302 Found\r\nLocation: "
                                + (head.startsWith("GET /a") ? "/b" : "/a") + "\r\n\r\n"))),
                of("sends us on six times", ROUND, chain(6)),
                of("sends us on five times", read(), chain(5)),
                of(
                        "sends us on without saying where to",
                        refused("does not say where to"),
                        saying("HTTP/1.1 302 Found\r\n\r\n")),
                of(
                        "sends us on to nothing",
                        refused("does not say where to"),
                        saying("HTTP/1.1 302 Found\r\nLocation: \r\n\r\n")),
                of(
                        "offers a choice",
                        refused("does not say where to"),
                        saying("HTTP/1.1 300 Multiple Choices\r\n\r\n")),
                of(
                        "sends us to an address of 20 KB",
                        settled(),
                        saying("HTTP/1.1 302 Found\r\nLocation: /" + "x".repeat(20_000) + "\r\n\r\n")),
                of(
                        "sends us to an address with a line break",
                        settled(),
                        saying("HTTP/1.1 302 Found\r\nLocation: /x%0d%0aHost:%20evil\r\n\r\n")),
                of(
                        "has two places to send us to",
                        settled(),
                        saying("HTTP/1.1 302 Found\r\nLocation: /a\r\nLocation: http://127.0.0.1:1/\r\n\r\n")),
                of(
                        "says unchanged though we never asked",
                        new End(Outcome.UNCHANGED, ""),
                        saying("HTTP/1.1 304 Not Modified\r\n\r\n")),
                of(
                        "says unchanged and talks on",
                        new End(Outcome.UNCHANGED, ""),
                        saying("HTTP/1.1 304 Not Modified\r\nContent-Length: 500\r\n\r\nbody")));
    }

    static List<BadPartner> refusals() {
        List<BadPartner> rows = new ArrayList<>();
        rows.add(of("answers 204", refused("nothing at all"), saying("HTTP/1.1 204 No Content\r\n\r\n")));
        rows.add(of("answers 205", refused("nothing at all"), saying("HTTP/1.1 205 Reset Content\r\n\r\n")));
        rows.add(status("204 with words", "", refused("cut short or broken")));
        rows.add(status("206 Partial Content", "Content-Range: bytes 0-5/900\r\n", refused("only a part")));
        rows.add(status("401 Unauthorized", "WWW-Authenticate: Basic\r\n", refused("does not let us in (401)")));
        rows.add(status("403 Forbidden", "", refused("does not let us in (403)")));
        rows.add(status(
                "403 Forbidden",
                "cf-mitigated: challenge\r\nContent-Type: text/html\r\n",
                refused("its name is FlourishHub")));
        rows.add(status("404 Not Found", "", refused("no feed at this address")));
        rows.add(status(
                "407 Proxy Authentication Required", "Proxy-Authenticate: Basic\r\n", refused("cut short or broken")));
        rows.add(status("408 Request Timeout", "", refused("did not expect (408)")));
        rows.add(status("410 Gone", "", new End(Outcome.ENDED, "has ended")));
        rows.add(status("418 I'm a teapot", "", refused("did not expect (418)")));
        rows.add(status("421 Misdirected Request", "", refused("did not expect (421)")));
        rows.add(status("429 Too Many Requests", "Retry-After: 99999999999999999999\r\n", refused("less often")));
        rows.add(status("429 Too Many Requests", "Retry-After: -5\r\n", refused("less often")));
        rows.add(status(
                "429 Too Many Requests", "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT\r\n", refused("less often")));
        rows.add(status("429 Too Many Requests", "Retry-After: soon\r\n", refused("less often")));
        rows.add(status("451 Unavailable For Legal Reasons", "", refused("did not expect (451)")));
        rows.add(status("500 Internal Server Error", "", refused("not well at the moment (500)")));
        rows.add(status("502 Bad Gateway", "Content-Encoding: br\r\n", refused("not well at the moment (502)")));
        rows.add(status(
                "503 Service Unavailable",
                "Retry-After: 0\r\nContent-Type: text/html\r\n",
                refused("not well at the moment (503)")));
        rows.add(status("599 Own Invention", "", refused("not well at the moment (599)")));
        rows.add(status("999 Request denied", "", refused("not well at the moment (999)")));
        rows.add(of(
                "wants to speak another protocol",
                settled(),
                saying("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n")));
        return rows;
    }

    private static BadPartner status(String line, String headers, End end) {
        return of(
                "answers " + line + " " + headers.strip(),
                end,
                saying("HTTP/1.1 " + line + "\r\n" + headers + "Content-Length: 13\r\n\r\n<html></html>"));
    }

    private static Plot chain(int length) {
        AtomicInteger hops = new AtomicInteger();
        String good = rss(item("1", ""));
        return (head, out) -> out.write(bytes(
                hops.getAndIncrement() < length
                        ? "HTTP/1.1 302 Found\r\nLocation: /" + hops.get() + "\r\nContent-Length: 0\r\n\r\n"
                        : "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: " + good.length() + "\r\n\r\n"
                                + good));
    }

    /** As bytes that are written one by one. */
    private static String utf8(String text) {
        return new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
