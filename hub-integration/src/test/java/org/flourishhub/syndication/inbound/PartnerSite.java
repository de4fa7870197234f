package org.flourishhub.syndication.inbound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A partner's site on loopback that answers what a test tells it to, and remembers what it was asked. */
public final class PartnerSite implements AutoCloseable {

    /** One answer; {@code headers} may hold {@code ETag} and the like. */
    public record Page(int status, String type, String body, Map<String, String> headers) {
        public static Page of(String type, String body) {
            return new Page(200, type, body, Map.of());
        }

        public static Page status(int status) {
            return new Page(status, "text/plain", "", Map.of());
        }

        public Page with(String name, String value) {
            return new Page(status, type, body, Map.of(name, value));
        }
    }

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<HttpExchange> asked = new CopyOnWriteArrayList<>();

    public PartnerSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "partner-site");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public URI url(String path) {
        return URI.create("http://" + authority() + path);
    }

    /** {@code address} with its query, as it will be asked. */
    public void put(String address, Page page) {
        pages.put(address, page);
    }

    public List<HttpExchange> asked(String start) {
        return asked.stream()
                .filter(exchange -> exchange.getRequestURI().toString().startsWith(start))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange);
        Page page = pages.getOrDefault(exchange.getRequestURI().toString(), Page.status(404));
        String etag = page.headers().get("ETag");
        boolean same = etag != null && etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        page.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        exchange.getResponseHeaders().add("Content-Type", page.type());
        byte[] body = page.body().getBytes(StandardCharsets.UTF_8);
        if (same) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            exchange.sendResponseHeaders(page.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
