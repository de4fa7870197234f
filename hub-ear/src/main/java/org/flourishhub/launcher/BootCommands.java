package org.flourishhub.launcher;

import java.util.List;

/** What Payara Micro is told before it listens: where, and to say nothing about itself. */
final class BootCommands {
    private static final String CONFIG = "set configs.config.server-config.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";

    /** The application itself refuses forms long before this, with a page that helps; the server's own page would not. */
    private static final int LARGEST_FORM = 64 * 1024 * 1024;

    /** So long may an address be: the application says of a long question which part of it was asked, and saved lists are long. */
    private static final int LONGEST_HEAD = 64 * 1024;

    private static final String COMPRESSED = String.join(
            ",",
            "text/html",
            "text/css",
            "text/plain",
            "text/javascript",
            "application/javascript",
            "application/json",
            "application/atom+xml",
            "application/feed+json",
            "application/xml",
            "text/calendar",
            "image/svg+xml");

    private BootCommands() {}

    static String text(String host) {
        return String.join(
                "\n",
                List.of(
                        LISTENER + "address=" + host,
                        HTTP + "compression=on",
                        HTTP + "compressable-mime-type=" + COMPRESSED,
                        HTTP + "compression-min-size-bytes=1024",
                        HTTP + "max-post-size-bytes=" + LARGEST_FORM,
                        HTTP + "header-buffer-length-bytes=" + LONGEST_HEAD,
                        HTTP + "server-header=false",
                        HTTP + "xpowered-by=false",
                        CONFIG + "microprofile-metrics-configuration.enabled=false",
                        "set-microprofile-healthcheck-configuration --enabled=false",
                        "set-openapi-configuration --enabled=false",
                        ""));
    }
}
