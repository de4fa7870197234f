package org.flourishhub.outside;

import java.time.Duration;
import org.flourishhub.outside.OutsideAnswer.NotReached;

/** Whether one hop may be made. */
sealed interface Passage {
    /**
     * @param watched how it goes is worth noting, because the host has been in trouble
     * @param waited how long we were courteous; what the host took to show its robots.txt is no part of it
     */
    record Open(boolean watched, Duration waited) implements Passage {
        /** At once. */
        static final Open AT_ONCE = new Open(false, Duration.ZERO);
    }

    record Closed(NotReached why) implements Passage {}
}
