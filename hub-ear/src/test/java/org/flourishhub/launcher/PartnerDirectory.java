package org.flourishhub.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A partner's directory of Open Referral UK on this machine, which keeps one page back until it is told to go on. */
final class PartnerDirectory implements AutoCloseable {
    private static final Pattern PAGE = Pattern.compile("(?:^|&)page=(\\d+)");
    private static final Pattern PER_PAGE = Pattern.compile("(?:^|&)per_page=(\\d+)");
    private static final int PATIENCE = 600;

    private final int services;
    private final int keptBack;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);
    private final List<Integer> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    PartnerDirectory(int services, int keptBack) throws IOException {
        this.services = services;
        this.keptBack = keptBack;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/oruk/services", this::answer);
        server.start();
    }

    String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String address() {
        return "http://" + authority() + "/oruk";
    }

    /** Whoever asks for the page that is kept back has written all the pages before it. */
    boolean isAskedForThePageKeptBack() throws InterruptedException {
        return reached.await(PATIENCE, TimeUnit.SECONDS);
    }

    void goOn() {
        goesOn.countDown();
    }

    /** The pages that were asked for, in their order. */
    List<Integer> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        int page = number(PAGE, query, 1);
        int perPage = number(PER_PAGE, query, 50);
        asked.add(page);
        if (page == keptBack) {
            reached.countDown();
            await();
        }
        byte[] body = envelope(page, perPage).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void await() {
        try {
            goesOn.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String envelope(int page, int perPage) {
        int pages = (services + perPage - 1) / perPage;
        String contents = IntStream.range((page - 1) * perPage, Math.min(page * perPage, services))
                .mapToObj(PartnerDirectory::service)
                .collect(Collectors.joining(","));
        return "{\"total_items\": %d, \"total_pages\": %d, \"page_number\": %d, \"last_page\": %b, \"contents\": [%s]}"
                .formatted(services, pages, page, page >= pages, contents);
    }

    private static String service(int number) {
        return """
                {"id": "walk-%1$d", "name": "Partnerwalk %1$d", "description": "A walk for everybody.", "status": "active",
                 "schedules": [{"freq": "WEEKLY", "byday": "TU", "opens_at": "10:00"}],
                 "organization": {"id": "walkers-%2$d", "name": "Walkers %2$d", "description": "We walk.",
                  "website": "https://walkers.example"}}""".formatted(number, number % 7);
    }

    private static int number(Pattern pattern, String query, int otherwise) {
        Matcher found = pattern.matcher(query == null ? "" : query);
        return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
    }

    @Override
    public void close() {
        goOn();
        server.stop(0);
        threads.shutdownNow();
    }
}
