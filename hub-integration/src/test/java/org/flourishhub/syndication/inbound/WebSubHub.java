package org.flourishhub.syndication.inbound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A hub as WebSub describes it: it takes wishes, makes sure they were meant, and tells subscribers what has changed. */
final class WebSubHub implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Map<String, String>> wishes = new CopyOnWriteArrayList<>();
    /** By callback: topic and secret of what it was made sure of. */
    private final Map<String, Map<String, String>> subscribers = new ConcurrentHashMap<>();

    private volatile long leaseSeconds = 864_000;

    WebSubHub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String url() {
        return "http://" + authority() + "/hub";
    }

    void promise(long seconds) {
        leaseSeconds = seconds;
    }

    List<Map<String, String>> wishes() {
        return wishes;
    }

    List<String> callbacks(String topic) {
        return subscribers.entrySet().stream()
                .filter(each -> each.getValue().get("hub.topic").equals(topic))
                .map(Map.Entry::getKey)
                .toList();
    }

    String secret(String callback) {
        return subscribers.get(callback).get("hub.secret");
    }

    /** Returns the status of the last answer. */
    int publish(String topic, String type, String document) {
        int last = 0;
        for (String callback : callbacks(topic)) {
            last = push(callback, type, document, signature("HmacSHA256", document, secret(callback)));
        }
        return last;
    }

    /** {@code signature} may be {@code null}. */
    int push(String callback, String type, String document, String signature) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(callback))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(document));
        if (signature != null) {
            request.header("X-Hub-Signature", signature);
        }
        return send(request.build()).statusCode();
    }

    static String signature(String method, String document, String secret) {
        try {
            Mac mac = Mac.getInstance(method);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), method));
            return method.substring(4).toLowerCase(java.util.Locale.ROOT) + "="
                    + HexFormat.of().formatHex(mac.doFinal(document.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, String> wish = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        wishes.add(wish);
        exchange.sendResponseHeaders(202, -1);
        exchange.close();
        if (wish.containsKey("hub.callback")) {
            threads.execute(() -> makeSure(wish));
        }
    }

    private void makeSure(Map<String, String> wish) {
        String challenge = UUID.randomUUID().toString();
        String callback = wish.get("hub.callback");
        String question = "hub.mode=" + wish.get("hub.mode") + "&hub.topic=" + encoded(wish.get("hub.topic"))
                + "&hub.challenge=" + challenge + "&hub.lease_seconds=" + leaseSeconds;
        HttpResponse<String> answer = send(
                HttpRequest.newBuilder(URI.create(callback + "?" + question)).build());
        if (answer.statusCode() / 100 == 2 && answer.body().equals(challenge)) {
            if (wish.get("hub.mode").equals("subscribe")) {
                subscribers.put(callback, wish);
            } else {
                subscribers.remove(callback);
            }
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> form(String text) {
        Map<String, String> fields = new TreeMap<>();
        for (String pair : text.split("&")) {
            String[] halves = pair.split("=", 2);
            if (halves.length == 2) {
                fields.put(
                        URLDecoder.decode(halves[0], StandardCharsets.UTF_8),
                        URLDecoder.decode(halves[1], StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
