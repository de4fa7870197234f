package org.flourishhub.recurring;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The end of a rule.
 *
 * @param time {@code null} when only a day was given, which then counts to its end
 * @param utc whether the time is one of UTC
 */
public record Until(LocalDate day, LocalDateTime time, boolean utc) {

    /** Compares on the clocks of {@code zone}; without a zone, clock time with clock time. */
    boolean isBefore(LocalDateTime start, boolean wholeDay, ZoneId zone) {
        if (time == null || wholeDay) {
            return start.toLocalDate().isAfter(day);
        }
        if (utc && zone != null) {
            return start.atZone(zone).toInstant().isAfter(time.toInstant(ZoneOffset.UTC));
        }
        return start.isAfter(time);
    }
}
