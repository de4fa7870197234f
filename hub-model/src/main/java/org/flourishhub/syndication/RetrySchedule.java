package org.flourishhub.syndication;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait between attempts: the example of Standard Webhooks, about three days in all. */
final class RetrySchedule {
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** Up to a tenth longer, so that many messages that failed together do not come back together. */
    private static final double JITTER = 0.1;

    static final Duration WHOLE = WAITS.stream().reduce(Duration.ZERO, Duration::plus);
    static final Duration LONGEST_REST = Duration.ofDays(7);

    private RetrySchedule() {}

    /**
     * The wait after so many failed attempts; empty when that was the last.
     *
     * @param rest how long the receiver asked to be left alone; longer than a week is not believed
     * @param chance from 0 to 1
     */
    static Optional<Duration> after(int attempts, Optional<Duration> rest, double chance) {
        if (attempts > WAITS.size()) {
            return Optional.empty();
        }
        Duration wait = WAITS.get(Math.max(0, attempts - 1));
        Duration spread = wait.plusMillis((long) (wait.toMillis() * JITTER * chance));
        return Optional.of(believed(rest).filter(r -> r.compareTo(spread) > 0).orElse(spread));
    }

    static Optional<Duration> believed(Optional<Duration> rest) {
        return rest.filter(r -> !r.isNegative() && r.compareTo(LONGEST_REST) <= 0);
    }
}
