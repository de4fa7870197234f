package org.flourishhub.shared.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A form that changes nothing and only asks for a page. It moves into the address of that page, so that the browser can go
 * back to it, or load it again, without asking whether a form shall be sent once more. What needs a key stays a form: a link
 * must never make the hub send one, and stories may have links, on pages of ours.
 */
public final class Question {
    /** What every server on the way takes as an address; longer ones are answered where they are. */
    private static final int LONGEST = 4000;

    private static final String FROM = "Sec-Fetch-Site";
    private static final String US = "same-origin";

    /** Which setting holds a key for somebody's site. */
    private static final String KEY = "secretSetting";

    private Question() {}

    /** Sends the browser on to the page at {@code path}; what cannot go there gets its answer {@code here}. */
    public static Response at(String path, Form form, HttpHeaders request, Supplier<Response> here) {
        String address = path
                + form.fields().stream()
                        .filter(field -> !field.equals(Form.TOKEN) && !field.equals(Form.AGAIN))
                        .flatMap(field ->
                                form.values(field).stream().map(value -> encoded(field) + "=" + encoded(value)))
                        .collect(Collectors.joining("&", "?", ""));
        boolean mayMove = isOurs(request) && !needsAKey(form) && address.length() <= LONGEST;
        return mayMove ? Redirect.to(address) : here.get();
    }

    /**
     * What the page's address asks. Empty when it asks nothing or names a key, or when a page of ours did not lead there: no
     * link elsewhere makes the hub ask a site, or fills in a form for somebody.
     */
    public static Optional<Form> in(MultivaluedMap<String, String> address, HttpHeaders request) {
        return Optional.of(Form.of(address))
                .filter(form ->
                        isOurs(request) && !needsAKey(form) && !form.fields().isEmpty());
    }

    private static boolean needsAKey(Form form) {
        return form.textOrNull(KEY) != null;
    }

    private static boolean isOurs(HttpHeaders request) {
        return US.equals(request.getHeaderString(FROM));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
