package org.flourishhub.sample.partners;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What somebody asks of a sample site. */
record Asked(String method, String path, Map<String, String> query, Map<String, String> headers, byte[] body) {
    private static final int LARGEST_BODY = 1024 * 1024;

    /** {@code headers} are keyed in lower case; of a repeated one the first counts. */
    static Asked of(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
        return new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                pairs(exchange.getRequestURI().getRawQuery()),
                headers,
                exchange.getRequestBody().readNBytes(LARGEST_BODY));
    }

    boolean isPost() {
        return method.equals("POST");
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase()));
    }

    Map<String, String> form() {
        return pairs(new String(body, StandardCharsets.UTF_8));
    }

    /** A whole number of the query, or {@code otherwise}. */
    int number(String name, int otherwise) {
        String typed = query.getOrDefault(name, "");
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : otherwise;
    }

    /** Forms are taken only from the site's own pages, so that no other page in the same browser can press its buttons. */
    boolean comesFromElsewhere() {
        return header("Origin")
                .filter(origin -> !origin.equals("http://" + headers.get("host")))
                .isPresent();
    }

    private static Map<String, String> pairs(String encoded) {
        Map<String, String> pairs = new HashMap<>();
        if (encoded == null || encoded.isBlank()) {
            return pairs;
        }
        for (String pair : encoded.split("&")) {
            String[] half = pair.split("=", 2);
            pairs.put(decode(half[0]), half.length == 2 ? decode(half[1]) : "");
        }
        return pairs;
    }

    private static String decode(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
