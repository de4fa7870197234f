package org.flourishhub.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.flourishhub.directory.EventDates;

/** The days on which somebody looks for something to go to; one side may be open. */
public record Days(Optional<LocalDate> first, Optional<LocalDate> last) {
    /** From the one to the other; empty when neither is known. Given the wrong way round, they change places. */
    public static Optional<Days> between(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        boolean wrongWayRound =
                first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        return Optional.of(wrongWayRound ? new Days(last, first) : new Days(first, last));
    }

    /** The beginning of the first day, but never before {@code now}: what is over is not looked for. */
    Instant from(Instant now) {
        return first.map(day -> day.atStartOfDay(EventDates.SHEFFIELD).toInstant())
                .filter(start -> start.isAfter(now))
                .orElse(now);
    }

    /** The end of the last day; {@code otherwise} when there is none. */
    Instant until(Instant otherwise) {
        return last.map(day ->
                        day.plusDays(1).atStartOfDay(EventDates.SHEFFIELD).toInstant())
                .orElse(otherwise);
    }
}
