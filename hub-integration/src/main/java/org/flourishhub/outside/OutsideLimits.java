package org.flourishhub.outside;

import java.time.Duration;

/**
 * How long and how much the hub puts up with from a site outside.
 *
 * @param connect time to find and to reach the site
 * @param secure time to agree on a secure connection
 * @param total time for the whole errand, every redirect included
 * @param bodyBytes largest page, counted after unpacking
 * @param headerBytes largest header block
 * @param unpackRatio how many times larger a page may become when it is unpacked
 * @param redirects how many redirects are followed
 */
public record OutsideLimits(
        Duration connect,
        Duration secure,
        Duration total,
        long bodyBytes,
        long headerBytes,
        int unpackRatio,
        int redirects) {

    /** A secure connection may take as long as the plain one beneath it. */
    public OutsideLimits(
            Duration connect, Duration total, long bodyBytes, long headerBytes, int unpackRatio, int redirects) {
        this(connect, connect, total, bodyBytes, headerBytes, unpackRatio, redirects);
    }

    public static OutsideLimits usual() {
        return within(Duration.ofSeconds(5), Duration.ofSeconds(20), 5);
    }

    static OutsideLimits within(Duration connect, Duration total, int bodyMegabytes) {
        return new OutsideLimits(connect, total, (long) bodyMegabytes << 20, 32L << 10, 100, 5);
    }

    /** What may cross the wire on one connection: a body sent in tiny pieces, or a flood of headers, ends here. */
    long wireBytes() {
        return 2 * bodyBytes + (1L << 20);
    }

    /** What may cross the wire before the headers have come to their end: certificates, greetings and the headers. */
    long wireBytesOfHead() {
        return 3 * headerBytes + (32L << 10);
    }
}
