package org.flourishhub.courtesy;

import java.net.URI;
import java.util.Locale;

/** What a host is called in our books: in lower case, with its port only where that is not the usual one. */
public final class HostName {
    private static final int PLAIN = 80;
    private static final int SECURE = 443;

    private HostName() {}

    /** {@code null} for what is no address on the web. */
    public static String of(URI address) {
        return address.getHost() == null
                ? null
                : of(address.getHost(), address.getPort(), "https".equalsIgnoreCase(address.getScheme()));
    }

    /** {@code port} below zero is the usual one. */
    public static String of(String host, int port, boolean secure) {
        String name = host.toLowerCase(Locale.ROOT);
        return port < 0 || port == (secure ? SECURE : PLAIN) ? name : name + ":" + port;
    }

    /** Without the port. */
    static String withoutPort(String name) {
        return name.replaceFirst(":\\d+$", "");
    }
}
