package org.flourishhub.syndication.inbound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.syndication.ReceivePush;
import org.flourishhub.syndication.VerifyPush;

/** The door at which hubs knock, without the rest of the web around it. */
final class PushDoor implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile StandaloneHub hub;

    PushDoor() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/push/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    void leadsTo(StandaloneHub behind) {
        hub = behind;
    }

    private void answer(HttpExchange exchange) throws IOException {
        // a line that is kept may be let go by this side at the very moment when the other side speaks again
        exchange.getResponseHeaders().set("Connection", "close");
        String key = exchange.getRequestURI().getPath().substring("/push/".length());
        if (exchange.getRequestMethod().equals("GET")) {
            Optional<String> answer = hub.get(VerifyPush.class).verify(key, question(exchange));
            byte[] body = answer.orElse("").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.isPresent() ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } else {
            ReceivePush.Outcome outcome = hub.get(ReceivePush.class)
                    .receive(
                            key,
                            exchange.getRequestHeaders().getFirst("X-Hub-Signature"),
                            exchange.getRequestHeaders().getFirst("Content-Type"),
                            exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(outcome == ReceivePush.Outcome.NOT_WANTED ? 410 : 202, -1);
        }
        exchange.close();
    }

    private static VerifyPush.Question question(HttpExchange exchange) {
        Map<String, String> asked =
                WebSubHub.form(String.valueOf(exchange.getRequestURI().getRawQuery()));
        return asked.containsKey("url")
                ? new VerifyPush.Question(null, asked.get("url"), asked.get("challenge"), 0, null)
                : new VerifyPush.Question(
                        asked.get("hub.mode"),
                        asked.get("hub.topic"),
                        asked.get("hub.challenge"),
                        Long.parseLong(asked.getOrDefault("hub.lease_seconds", "0")),
                        asked.get("hub.reason"));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
