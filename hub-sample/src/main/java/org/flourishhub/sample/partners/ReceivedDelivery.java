package org.flourishhub.sample.partners;

import java.time.Instant;

/** One message that the receiver was sent, and whether its signature was right. */
public record ReceivedDelivery(
        String id, String type, String body, boolean signatureValid, int times, Instant receivedAt) {
    ReceivedDelivery again(boolean validNow) {
        return new ReceivedDelivery(id, type, body, signatureValid || validNow, times + 1, receivedAt);
    }
}
