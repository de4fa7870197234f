package org.flourishhub.imports;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a service is open, as a partner tells it.
 *
 * @param freq {@code WEEKLY} or {@code MONTHLY}; {@code null} when it does not repeat or was not understood
 * @param byday days as RFC 5545 writes them, such as {@code MO,WE} or {@code 2TU}
 * @param atLocation the partner's own id of the place it holds for; {@code null}: for all of them
 */
public record ScheduleRecord(
        String freq,
        Integer interval,
        String byday,
        String bymonthday,
        LocalTime opensAt,
        LocalTime closesAt,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate dtstart,
        String description,
        String notes,
        String atLocation) {}
