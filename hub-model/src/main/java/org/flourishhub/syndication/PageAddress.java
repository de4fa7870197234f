package org.flourishhub.syndication;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of a page without what changes while the page stays the same: http or https, {@code www.}, a slash at the
 * end, the order of its parameters, and marks that follow people around.
 *
 * @param host in lower case, with its port when that is not the usual one
 * @param path with the parameters and the fragment that belong to it; never empty
 */
record PageAddress(String host, String path) {
    /** It says on which page a link stood. Links keep it, for some sites show another page by it. */
    private static final Pattern REFERRER = Pattern.compile("ref=.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern SLASHES = Pattern.compile("//+");
    private static final Pattern OF_A_FOLDER = Pattern.compile("/(index\\.(html?|php))?$");

    /** Empty for what is no page of its own, such as a site's home. */
    static Optional<PageAddress> of(String link) {
        Optional<String> host = Site.ofAddress(link);
        if (host.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(link.strip());
            String path = uri.getPath() == null
                    ? ""
                    : OF_A_FOLDER
                            .matcher(SLASHES.matcher(uri.getPath()).replaceAll("/"))
                            .replaceFirst("");
            String query = query(uri.getRawQuery());
            String fragment =
                    uri.getRawFragment() == null || uri.getRawFragment().isEmpty() ? "" : "#" + uri.getRawFragment();
            String whole = path + query + fragment;
            return whole.isEmpty() ? Optional.empty() : Optional.of(new PageAddress(host.get(), whole));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String query(String query) {
        String kept = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty()
                                && !FollowingMarks.isOne(part)
                                && !REFERRER.matcher(part).matches())
                        .sorted()
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    String whole() {
        return host + path;
    }
}
