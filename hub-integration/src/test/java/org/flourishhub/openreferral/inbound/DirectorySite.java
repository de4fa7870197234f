package org.flourishhub.openreferral.inbound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A partner's directory on loopback: good, sloppy or hostile, as each test tells it. */
final class DirectorySite implements AutoCloseable {
    /** One answer. */
    record Answer(int status, String type, String body) {
        static Answer json(String body) {
            return new Answer(200, "application/json", body);
        }
    }

    /** What was asked. */
    record Question(String path, Map<String, String> query) {
        int page() {
            return Integer.parseInt(query.getOrDefault("page", "1"));
        }

        int perPage() {
            return Integer.parseInt(query.getOrDefault("per_page", "50"));
        }
    }

    private final HttpServer server;
    private final Map<String, Function<Question, Answer>> directories = new ConcurrentHashMap<>();

    DirectorySite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "directory-site");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** A directory of its own under {@code name}; returns its base. */
    String put(String name, Function<Question, Answer> answers) {
        directories.put(name, answers);
        return "http://" + authority() + "/" + name;
    }

    /** One that does everything as the standard says. */
    static Function<Question, Answer> good(List<String> services) {
        return question -> {
            int from = Math.min((question.page() - 1) * question.perPage(), services.size());
            List<String> part = services.subList(from, Math.min(from + question.perPage(), services.size()));
            int pages = Math.max(1, (services.size() + question.perPage() - 1) / question.perPage());
            return Answer.json(envelope(part, services.size(), pages, question.page(), question.page() >= pages));
        };
    }

    static String envelope(List<String> services, int total, int pages, int page, boolean last) {
        return "{\"total_items\": %d, \"total_pages\": %d, \"page_number\": %d, \"size\": %d, \"first_page\": %b, \"last_page\": %b, \"empty\": %b, \"contents\": [%s]}"
                .formatted(
                        total,
                        pages,
                        page,
                        services.size(),
                        page == 1,
                        last,
                        services.isEmpty(),
                        String.join(",", services));
    }

    /** Services numbered from {@code first}, all of one organisation. */
    static List<String> services(int first, int count) {
        List<String> services = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            services.add(service("s" + i, "Service number " + i, ""));
        }
        return services;
    }

    /** {@code more} are further members, each with a comma before it. */
    static String service(String id, String name, String more) {
        return "{\"id\": \"%s\", \"name\": \"%s\", \"description\": \"A place to be with others. Come as you are.\", \"status\": \"active\", \"schedules\": [], \"organization\": {\"id\": \"o1\", \"name\": \"Hillside\", \"description\": \"We are Hillside\", \"website\": \"https://hillside.example\"}%s}"
                .formatted(id, name, more);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getRawPath().substring(1).split("/", 2);
        String query = exchange.getRequestURI().getQuery();
        Map<String, String> asked = query == null
                ? Map.of()
                : Stream.of(query.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        Answer answer = directories
                .getOrDefault(path[0], question -> new Answer(404, "text/plain", "nothing here"))
                .apply(new Question(path.length > 1 ? path[1] : "", asked));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
