package org.flourishhub.syndication;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where on the web something lives: a host without {@code www.}, and its port when that is not the usual one of http or
 * https, so that two programs on one machine are two sites and http and https are one.
 */
final class Site {
    private Site() {}

    /** Of a whole web address; empty when it is none. */
    static Optional<String> ofAddress(String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address.strip());
            if (uri.getHost() == null || uri.getScheme() == null || !isAscii(uri.getHost())) {
                return Optional.empty();
            }
            String host = withoutWww(uri.getHost().toLowerCase(Locale.ROOT));
            int usual = uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
            boolean plain = uri.getPort() < 0 || uri.getPort() == usual;
            return Optional.of(plain ? host : host + ":" + uri.getPort());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String withoutWww(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** Of what somebody types: a whole address, or only {@code example.org} or {@code example.org:8443}. */
    static Optional<String> ofTyped(String typed) {
        String plain = typed == null ? "" : typed.strip();
        return ofAddress(plain.contains("://") ? plain : "https://" + plain);
    }

    /** Whether {@code site} is {@code owner} or one of its subdomains. */
    static boolean belongsTo(String site, String owner) {
        return site.equals(owner) || site.endsWith("." + owner);
    }

    private static boolean isAscii(String host) {
        return host.length() <= 253 && host.chars().allMatch(c -> c < 128);
    }
}
