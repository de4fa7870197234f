package org.flourishhub.openreferral;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

/**
 * What somebody wants of the services, in the words of Open Referral UK; all that is said must be true, and {@code null}
 * says nothing.
 *
 * @param search words that must all stand in the service's own words, its terms or its organisation's name
 * @param modifiedAfter changed then or later
 * @param minimumAge literally: has a minimum age, and it is at least this
 * @param maximumAge literally: has a maximum age, and it is at most this
 * @param startTime opens then or later, by a schedule that also meets {@code endTime} and {@code day}
 * @param endTime closes then or earlier
 */
public record ServiceQuestion(
        String search,
        UUID termId,
        UUID taxonomyId,
        UUID organisationId,
        Instant modifiedAfter,
        Double minimumAge,
        Double maximumAge,
        LocalTime startTime,
        LocalTime endTime,
        DayOfWeek day) {

    /** Everything. */
    public static final ServiceQuestion ALL =
            new ServiceQuestion(null, null, null, null, null, null, null, null, null, null);
}
