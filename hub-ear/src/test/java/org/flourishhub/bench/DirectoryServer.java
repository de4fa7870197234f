package org.flourishhub.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The invented directory as a partner of Open Referral UK on this machine. */
final class DirectoryServer implements AutoCloseable {
    private static final Pattern PAGE = Pattern.compile("(?:^|&)page=(\\d+)");
    private static final Pattern PER_PAGE = Pattern.compile("(?:^|&)per_page=(\\d+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final InventedDirectory directory;
    private final HttpServer server;

    DirectoryServer(InventedDirectory directory) throws IOException {
        this.directory = directory;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oruk/services", this::answer);
        server.start();
    }

    String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String address() {
        return "http://" + authority() + "/oruk";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        byte[] body = JSON.writeValueAsBytes(page(number(PAGE, query, 1), number(PER_PAGE, query, 50)));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Map<String, Object> page(int page, int perPage) {
        int all = directory.services();
        int pages = (all + perPage - 1) / perPage;
        List<Map<String, Object>> services = IntStream.range((page - 1) * perPage, Math.min(page * perPage, all))
                .mapToObj(InventedDirectory::service)
                .toList();
        return Map.of(
                "total_items", all,
                "total_pages", pages,
                "page_number", page,
                "size", services.size(),
                "last_page", page >= pages,
                "contents", services);
    }

    private static int number(Pattern pattern, String query, int otherwise) {
        Matcher found = pattern.matcher(query == null ? "" : query);
        return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
