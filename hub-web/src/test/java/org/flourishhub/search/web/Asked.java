package org.flourishhub.search.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.flourishhub.search.FindPlace;

/** A search as it comes from an address. */
final class Asked {
    static SearchForm of(String address) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        if (address.contains("?")) {
            for (String part : address.substring(address.indexOf('?') + 1).split("&")) {
                String[] pair = part.split("=", 2);
                parameters.add(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
        }
        return SearchForm.of(parameters, new FindPlace());
    }

    private Asked() {}
}
