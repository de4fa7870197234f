package org.flourishhub.embedded;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for a state, by looking at it again and again. */
public final class Waiting {
    /** A busy machine starts things many times slower than an idle one, and whatever has ended is noticed before. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Waiting() {}

    /** True as soon as the state is reached, false when the limit has passed. */
    public static boolean until(Duration limit, BooleanSupplier state) {
        long began = System.nanoTime();
        while (!state.getAsBoolean()) {
            if (System.nanoTime() - began > limit.toNanos()
                    || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }
}
