package org.flourishhub.courtesy;

import java.time.Duration;
import java.util.Optional;

/** What the robots.txt of hosts said to us when they were last asked. */
public interface RobotsNotes {
    /** As long as RFC 9309 lets anybody rely on it without asking again. */
    Duration GOOD_FOR = Duration.ofHours(24);

    /** One that cannot be read is asked for again so often. */
    Duration ASKED_AGAIN_IN = Duration.ofHours(1);

    /**
     * What is known.
     *
     * @param rules empty when nothing is said to us
     * @param current it need not be asked for
     * @param unreachableFor how long it could not be read; {@code null} when it could
     */
    record Known(String rules, boolean current, Duration unreachableFor) {}

    Optional<Known> find(String hostName);

    void keep(String hostName, String rules);

    /** What was known before goes on being true. */
    void unreachable(String hostName);
}
