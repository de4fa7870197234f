package org.flourishhub.syndication;

import java.time.Duration;
import java.util.Optional;

/** How one attempt to deliver ended. */
public sealed interface DeliveryAnswer {
    DeliveryClaim claim();

    /** The receiver has it: any 2xx. */
    record Accepted(DeliveryClaim claim, int status) implements DeliveryAnswer {}

    /** The receiver is gone for good: 410. */
    record Gone(DeliveryClaim claim) implements DeliveryAnswer {}

    /**
     * Not this time.
     *
     * @param status what the receiver answered; empty when it did not
     * @param sentence what went wrong, in plain words
     * @param rest how long the receiver asks to be left alone
     */
    record NotNow(DeliveryClaim claim, Optional<Integer> status, String sentence, Optional<Duration> rest)
            implements DeliveryAnswer {}

    /** Its host is left alone for so long: no attempt was made. */
    record PutOff(DeliveryClaim claim, Duration rest, String sentence) implements DeliveryAnswer {}
}
