package org.flourishhub.syndication.outbound;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.flourishhub.outside.OutsideAnswer;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.syndication.DeliveryAnswer;
import org.flourishhub.syndication.DeliveryAnswer.Accepted;
import org.flourishhub.syndication.DeliveryAnswer.Gone;
import org.flourishhub.syndication.DeliveryAnswer.NotNow;
import org.flourishhub.syndication.DeliveryAnswer.PutOff;
import org.flourishhub.syndication.DeliveryClaim;

/** Reads a receiver's answer as Standard Webhooks 1.0 says: only its status and, when it is busy, how long to rest. */
final class ReceiverAnswer {
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    private static final int MOST_DIGITS = 9;

    private ReceiverAnswer() {}

    static DeliveryAnswer of(DeliveryClaim claim, OutsideAnswer answer, Instant now) {
        if (answer instanceof Received received) {
            return of(claim, received, now);
        }
        NotReached nowhere = (NotReached) answer;
        return nowhere.rest()
                .map(rest -> (DeliveryAnswer) new PutOff(claim, rest, nowhere.sentence()))
                .orElseGet(() -> new NotNow(claim, Optional.empty(), nowhere.sentence(), Optional.empty()));
    }

    private static DeliveryAnswer of(DeliveryClaim claim, Received received, Instant now) {
        int status = received.status();
        if (received.isSuccess()) {
            return new Accepted(claim, status);
        } else if (status == 410) {
            return new Gone(claim);
        }
        Optional<Duration> rest = BUSY.contains(status)
                ? received.header("Retry-After").flatMap(text -> rest(text, now))
                : Optional.empty();
        return new NotNow(claim, Optional.of(status), sentence(status), rest);
    }

    static String sentence(int status) {
        if (status >= 300 && status < 400) {
            return "The receiver sends us on to another address (answer " + status
                    + "). We do not follow: a message goes only to the address that asked for it.";
        } else if (status == 401 || status == 403) {
            return "The receiver does not let us in (answer " + status + ").";
        } else if (status == 404) {
            return "The receiver has nothing at this address (answer 404).";
        } else if (BUSY.contains(status)) {
            return "The receiver is too busy or resting (answer " + status + ").";
        } else if (status >= 500) {
            return "Something went wrong at the receiver (answer " + status + ").";
        }
        return "The receiver did not take the message (answer " + status + ").";
    }

    /** Whole seconds, or a date as in mail; anything else counts as not said. */
    static Optional<Duration> rest(String text, Instant now) {
        String plain = text.strip();
        if (!plain.isEmpty() && plain.length() <= MOST_DIGITS && plain.chars().allMatch(Character::isDigit)) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(plain)));
        }
        try {
            Instant until = ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(now, until)).filter(rest -> !rest.isNegative());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
