package org.flourishhub.duplicates;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * A web address, as far as it tells where something is: with or without TLS, www and a slash at the end it is the same.
 *
 * @param path empty for a site's first page
 */
record WebPlace(String host, String path) {
    static Optional<WebPlace> of(String url) {
        if (url == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url.strip().contains("://") ? url.strip() : "https://" + url.strip());
            if (uri.getHost() == null) {
                return Optional.empty();
            }
            String host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
            String path = (uri.getPath() == null ? "" : uri.getPath())
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("/(index\\.(html?|php))?$", "");
            return Optional.of(new WebPlace(host, path));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
