package org.flourishhub.syndication.inbound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Many partners on loopback, each with a feed of its own stories as WordPress would write it. An edition
 * stays as it is, and is answered with 304, until the partner writes the next one: that has one story more at its top, and the
 * one that was the newest is told in other words.
 */
final class ManyPartners implements AutoCloseable {
    /** In the first edition. */
    static final int STORIES = 30;

    /** So many machines they seem to share. */
    private static final int HOSTS = 250;

    /** What WordPress tells robots. */
    private static final byte[] ROBOTS = """
            User-agent: *
            Disallow: /wp-admin/
            Allow: /wp-admin/admin-ajax.php
            """.getBytes(StandardCharsets.UTF_8);

    private static final String[] WORDS =
            ("garden kettle morning neighbour choir allotment walk bench river lantern soup"
                            + " bread harvest window music friend letter bicycle seed robin workshop drum quilt kitchen story"
                            + " afternoon hillside library apron mended welcome circle laughing steady gentle together")
                    .split(" ");

    private final HttpServer server;
    private final Instant began = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(400, ChronoUnit.DAYS);
    private final Map<Integer, Integer> editions = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> asked = new ConcurrentHashMap<>();

    ManyPartners() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), 0), 200);
        server.createContext("/", this::answer);
        server.createContext("/robots.txt", ManyPartners::robots);
        server.setExecutor(Executors.newFixedThreadPool(8, work -> {
            Thread thread = new Thread(work, "many-partners");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    /** What the hub must be allowed to ask. */
    String authorities() {
        return IntStream.range(0, HOSTS).mapToObj(this::authority).collect(Collectors.joining(","));
    }

    private String authority(int partner) {
        return "127.77.0." + (1 + partner % HOSTS) + ":" + server.getAddress().getPort();
    }

    String address(int partner) {
        return "http://" + authority(partner) + "/" + partner + "/feed/";
    }

    /** Its site, as people know it. */
    private static String page(int partner) {
        return "https://partner-" + partner + ".example/stories/";
    }

    /** The partner writes its next edition. */
    void write(int partner) {
        editions.merge(partner, 1, Integer::sum);
    }

    /** How many stories the partner has ever told. */
    int toldBy(int partner) {
        return STORIES + edition(partner);
    }

    /** How often the partner was asked. */
    int askedFor(int partner) {
        return asked.getOrDefault(partner, new AtomicInteger()).get();
    }

    int askedInAll() {
        return asked.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** Of everything the partner has ever told, in the words it used last. */
    List<String> titles(int partner) {
        return IntStream.rangeClosed(1, toldBy(partner))
                .mapToObj(story -> title(partner, story))
                .toList();
    }

    private int edition(int partner) {
        return editions.getOrDefault(partner, 0);
    }

    private static void robots(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, ROBOTS.length);
            exchange.getResponseBody().write(ROBOTS);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int partner = Integer.parseInt(exchange.getRequestURI().getPath().split("/")[1]);
            asked.computeIfAbsent(partner, key -> new AtomicInteger()).incrementAndGet();
            String mark = "\"" + partner + "-" + edition(partner) + "\"";
            exchange.getResponseHeaders().add("ETag", mark);
            if (mark.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            byte[] body = feed(partner).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/rss+xml; charset=UTF-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String feed(int partner) {
        int newest = toldBy(partner);
        String items = IntStream.iterate(newest, story -> story > 0, story -> story - 1)
                .mapToObj(story -> item(partner, story))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
                <channel><title>Partner %d</title><link>%s</link><language>en-GB</language>
                <atom:link href="%s" rel="self" type="application/rss+xml"/>
                %s</channel></rss>
                """.formatted(partner, page(partner), address(partner), items);
    }

    private String item(int partner, int story) {
        return """
                <item><title>%s</title><link>%s%d/?utm_source=rss</link>
                <guid isPermaLink="false">%s?p=%d</guid><dc:creator><![CDATA[Matilda %d]]></dc:creator>
                <pubDate>%s</pubDate><category><![CDATA[%s]]></category><category><![CDATA[%s]]></category>
                <description><![CDATA[<p>%s […]</p>]]></description>
                <content:encoded><![CDATA[%s]]></content:encoded></item>
                """.formatted(
                        title(partner, story),
                        page(partner),
                        story,
                        page(partner),
                        story,
                        story % 7,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                began.plus(story, ChronoUnit.HOURS).atOffset(ZoneOffset.UTC)),
                        word(partner, story, 1),
                        word(partner, story, 2),
                        words(partner, story, 3, 30),
                        html(partner, story));
    }

    /** As the latest edition calls it. */
    private String title(int partner, int story) {
        return "How " + words(partner, story, 5, 4) + " of " + partner + " began, part " + story
                + again(partner, story);
    }

    private String again(int partner, int story) {
        int reworded = toldBy(partner) - 1;
        return edition(partner) > 0 && story >= STORIES && story <= reworded ? ", told again" : "";
    }

    private String html(int partner, int story) {
        return IntStream.range(0, 4)
                        .mapToObj(part ->
                                "<p class=\"has-text\" style=\"color:red\">" + words(partner, story, part * 40, 30)
                                        + " <strong>" + word(partner, story, part) + "</strong> and <a href=\"/"
                                        + partner + "/page-"
                                        + part + "/?utm_campaign=x\">" + words(partner, story, part * 50, 3)
                                        + "</a>&nbsp;&#8211; "
                                        + words(partner, story, part * 60, 12) + "</p>\n")
                        .collect(Collectors.joining())
                + "<blockquote><p>" + again(partner, story) + words(partner, story, 700, 15)
                + "</p></blockquote><script>alert(1)</script>"
                + "<ul><li>" + words(partner, story, 800, 5) + "</li><li>" + words(partner, story, 900, 5)
                + "</li></ul>";
    }

    private static String words(int partner, int story, int from, int many) {
        return IntStream.range(from, from + many)
                .mapToObj(at -> word(partner, story, at))
                .collect(Collectors.joining(" "));
    }

    private static String word(int partner, int story, int at) {
        int mixed = (partner * 31 + story) * 31 + at;
        mixed = (mixed ^ mixed >>> 7) * 0x9E3779B1;
        return WORDS[Math.floorMod(mixed ^ mixed >>> 15, WORDS.length)];
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
