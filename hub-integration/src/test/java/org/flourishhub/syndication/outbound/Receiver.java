package org.flourishhub.syndication.outbound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A subscriber's own server on loopback: it notes what it is told, and answers as the test has planned, then 204. Each test
 * has a path of its own, so that what an earlier one still hears does not count.
 */
final class Receiver implements AutoCloseable {
    record Told(String path, String id, long timestamp, String signature, String contentType, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    record Answer(int status, Map<String, String> headers, CountDownLatch until) {
        static Answer of(int status) {
            return new Answer(status, Map.of(), new CountDownLatch(0));
        }

        static Answer of(int status, String header, String value) {
            return new Answer(status, Map.of(header, value), new CountDownLatch(0));
        }

        static Answer held(int status, CountDownLatch until) {
            return new Answer(status, Map.of(), until);
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Answer>> planned = new ConcurrentHashMap<>();

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    void willAnswer(String path, Answer... answers) {
        planned.put(path, new ConcurrentLinkedQueue<>(List.of(answers)));
    }

    List<Told> told(String path) {
        return told.stream().filter(each -> each.path().equals(path)).toList();
    }

    String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String url(String path) {
        return "http://" + authority() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        Answer next = planned.getOrDefault(path, new ConcurrentLinkedQueue<>()).poll();
        Answer answer = next == null ? Answer.of(204) : next;
        told.add(new Told(
                path,
                exchange.getRequestHeaders().getFirst("webhook-id"),
                Long.parseLong(exchange.getRequestHeaders().getFirst("webhook-timestamp")),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                body));
        try {
            answer.until().await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(answer.status(), -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
