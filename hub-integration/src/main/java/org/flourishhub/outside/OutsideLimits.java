package org.flourishhub.outside;

import java.time.Duration;

/**
 * How long and how much the hub puts up with from a site outside.
 *
 * @param connect time to reach the site
 * @param total time for the whole errand, every redirect included
 * @param bodyBytes largest page, counted after unpacking
 * @param headerBytes largest header block
 * @param unpackRatio how many times larger a page may become when it is unpacked
 * @param redirects how many redirects are followed
 */
public record OutsideLimits(
        Duration connect, Duration total, long bodyBytes, long headerBytes, int unpackRatio, int redirects) {

    public static OutsideLimits usual() {
        return new OutsideLimits(Duration.ofSeconds(5), Duration.ofSeconds(20), 5L << 20, 32L << 10, 100, 5);
    }

    /** What may cross the wire on one connection: a body sent in tiny pieces, or a flood of headers, ends here. */
    long wireBytes() {
        return 2 * bodyBytes + (1L << 20);
    }
}
