package org.flourishhub.syndication.inbound.xml;

import java.util.Optional;

/** The cloud of RSS 2.0: where somebody can ask to be told that the feed has changed. */
final class XmlCloud {

    private XmlCloud() {}

    /** The address to ask at; {@code null} when there is none, or it is asked in a way that nobody uses any more. */
    static String of(XmlPart channel) {
        return channel.first("cloud").flatMap(XmlCloud::address).orElse(null);
    }

    private static Optional<String> address(XmlPart cloud) {
        String protocol = said(cloud, "protocol");
        String domain = said(cloud, "domain");
        String port = said(cloud, "port");
        String path = said(cloud, "path");
        boolean usable = protocol.matches("(?i)https?-post")
                && domain.matches("[A-Za-z0-9.-]+")
                && port.matches("\\d{0,5}")
                && path.matches("/[!-~]*");
        boolean secure = protocol.equalsIgnoreCase("https-post") || port.equals("443");
        String scheme = secure ? "https://" : "http://";
        return usable
                ? Optional.of(scheme + domain + (port.isEmpty() || port.equals("443") ? "" : ":" + port) + path)
                : Optional.empty();
    }

    private static String said(XmlPart cloud, String name) {
        String value = cloud.attribute(name.toLowerCase(java.util.Locale.ROOT));
        return value == null ? "" : value.strip();
    }
}
