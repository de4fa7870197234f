package org.flourishhub.outside;

import org.flourishhub.outside.OutsideAnswer.NotReached;

/** Whether one hop may be made. */
sealed interface Passage {
    /** {@code watched}: how it goes is worth noting, because the host has been in trouble. */
    record Open(boolean watched) implements Passage {}

    record Closed(NotReached why) implements Passage {}
}
