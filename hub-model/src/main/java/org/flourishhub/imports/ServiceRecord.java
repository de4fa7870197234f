package org.flourishhub.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A service as a partner tells it, with the names of Open Referral UK: read, tidied, and not yet compared with anything.
 * What was not said, or could not be understood, is {@code null} or an empty list.
 *
 * @param key the partner's own id, whatever it looks like
 * @param status in lower case, such as {@code active} or {@code temporarily closed}
 * @param organizationKey the partner's own id of the organisation that offers it
 * @param organization the organisation itself, when it was told along
 */
public record ServiceRecord(
        String key,
        String name,
        String description,
        String url,
        String email,
        String status,
        String fees,
        String accreditations,
        String applicationProcess,
        String waitTime,
        String eligibilityDescription,
        Integer minimumAge,
        Integer maximumAge,
        String alert,
        LocalDate assuredDate,
        String assurerEmail,
        Instant lastModified,
        String organizationKey,
        OrganizationRecord organization,
        List<ContactRecord> contacts,
        List<ScheduleRecord> schedules,
        List<CostOptionRecord> costOptions,
        List<LocationRecord> locations,
        List<ServiceAreaRecord> serviceAreas,
        List<LanguageRecord> languages,
        List<String> funding,
        List<TermRecord> terms) {

    /** Longer ids are no ids. */
    public static final int LONGEST_KEY = 200;

    public ServiceRecord {
        contacts = List.copyOf(contacts);
        schedules = List.copyOf(schedules);
        costOptions = List.copyOf(costOptions);
        locations = List.copyOf(locations);
        serviceAreas = List.copyOf(serviceAreas);
        languages = List.copyOf(languages);
        funding = List.copyOf(funding);
        terms = List.copyOf(terms);
    }
}
