package org.flourishhub.outside;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Headers;

/** How long a busy site asks to be left alone: seconds or a date (RFC 9110), or when its counter starts anew. */
final class RestWish {
    private static final int LONGEST = 100;

    private RestWish() {}

    /** Empty when it does not say, or says something that cannot be read. */
    static Optional<Duration> of(Headers headers, Instant now) {
        String wish = headers.get("Retry-After");
        if (wish != null && !wish.isBlank() && wish.length() < LONGEST) {
            return ofRetryAfter(wish.strip(), headers, now);
        }
        return Optional.ofNullable(headers.get("X-RateLimit-Reset"))
                .map(String::strip)
                .filter(seconds -> seconds.matches("\\d{1,12}"))
                .map(seconds -> Duration.between(now, Instant.ofEpochSecond(Long.parseLong(seconds))))
                .filter(rest -> !rest.isNegative());
    }

    private static Optional<Duration> ofRetryAfter(String wish, Headers headers, Instant now) {
        return wish.matches("\\d{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(wish)))
                : Optional.ofNullable(headers.getInstant("Retry-After")).map(until -> Duration.between(now, until));
    }
}
