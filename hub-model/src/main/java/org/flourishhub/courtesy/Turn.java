package org.flourishhub.courtesy;

import java.time.Duration;

/** Whether something may be asked of a host. */
public sealed interface Turn {

    /**
     * Yes.
     *
     * @param in how long to wait before it is our turn
     * @param troubled it has failed lately, so that an answer is worth noting
     */
    record Granted(Duration in, boolean troubled) implements Turn {}

    /**
     * Not before so much time has passed.
     *
     * @param sentence why, in plain words
     */
    record Denied(Duration rest, String sentence) implements Turn {}
}
