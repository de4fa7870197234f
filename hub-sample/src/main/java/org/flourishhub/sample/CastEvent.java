package org.flourishhub.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.EventDetails;
import org.flourishhub.directory.Recurrence;

/** An event as the cast's files tell it: so many days after the day of loading, at a time on Sheffield's clocks. */
record CastEvent(
        String name,
        String summary,
        String description,
        int inDays,
        String at,
        Integer minutes,
        String phone,
        String email,
        String url,
        String fees,
        boolean free,
        String onlineUrl,
        CastPlace place,
        Event.Status status,
        Set<String> terms,
        String repeats,
        String secondCancelled,
        String bookingUrl,
        String accessibility,
        String capacity) {
    private static final ZoneId SHEFFIELD = ZoneId.of("Europe/London");

    EventDetails details(Instant loading) {
        LocalDate day = LocalDate.ofInstant(loading, SHEFFIELD).plusDays(inDays);
        Instant starts = day.atTime(LocalTime.parse(at)).atZone(SHEFFIELD).toInstant();
        Instant ends = minutes == null ? null : starts.plus(Duration.ofMinutes(minutes));
        return new EventDetails(
                name,
                summary,
                description,
                starts,
                ends,
                url,
                email,
                phone,
                fees,
                free,
                onlineUrl,
                place.details(),
                terms,
                Recurrence.of(repeats, Set.of(), Set.of()),
                bookingUrl,
                accessibility,
                capacity);
    }
}
