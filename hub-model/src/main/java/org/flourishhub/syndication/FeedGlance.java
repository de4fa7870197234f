package org.flourishhub.syndication;

import java.util.Collection;
import java.util.ServiceLoader;

/**
 * A look at one feed, asked and read exactly as it would be for good, with nothing stored: for whoever wants to know
 * what the hub would make of it. It needs neither database nor server.
 */
public interface FeedGlance {

    /** Never fails: what goes wrong is told in the answer. May take as long as the limits for sites outside allow. */
    Seen at(String address);

    /**
     * What was seen.
     *
     * @param ok whether it could be read
     * @param json one object on one line, with {@code ok}, and {@code feed} and {@code items}, or {@code error} and
     *     {@code message}
     * @param words the same for a person, in several lines
     */
    record Seen(boolean ok, String json, String words) {}

    /** Makes glances; the module that knows the world outside provides one. */
    interface Maker {
        FeedGlance allowing(Collection<String> hostsAndPorts);
    }

    /** Besides public addresses, exactly these pairs of HOST:PORT may be asked. */
    static FeedGlance allowing(Collection<String> hostsAndPorts) {
        return ServiceLoader.load(Maker.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows the world outside"))
                .allowing(hostsAndPorts);
    }
}
