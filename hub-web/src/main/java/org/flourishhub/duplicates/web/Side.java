package org.flourishhub.duplicates.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.OrganisationDetails;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.duplicates.Gaps;

/**
 * One of two listings that may be the same.
 *
 * @param words what it says, under the names people know it by; empty where it says nothing
 * @param said all that it says, as its editors said it
 */
public record Side(
        UUID id, String name, String owner, String path, Instant lastModified, Map<String, String> words, Record said) {
    static Side of(Service service) {
        Map<String, String> words = new LinkedHashMap<>();
        add(words, "Name", service.name());
        add(words, "Run by", service.organisation().name());
        add(words, "In one sentence", service.summary());
        add(words, "About it", service.description());
        add(words, "When", service.times());
        add(words, "How to get in", service.applicationProcess());
        add(words, "Cost", service.prices() != null ? service.prices() : service.isFree() ? "Free" : null);
        reach(words, service.phone(), service.email(), service.url());
        return new Side(
                service.id(),
                service.name(),
                service.organisation().name(),
                "/services/" + service.slug(),
                service.lastModified(),
                words,
                ServiceDetails.of(service));
    }

    static Side of(Organisation organisation) {
        Map<String, String> words = new LinkedHashMap<>();
        add(words, "Name", organisation.name());
        add(words, "About it", organisation.description());
        reach(words, organisation.phone(), organisation.email(), organisation.website());
        return new Side(
                organisation.id(),
                organisation.name(),
                "",
                "/organisations/" + organisation.slug(),
                organisation.lastModified(),
                words,
                organisation.said());
    }

    /** The names of the fields that only the other one says. */
    Set<String> gapsFilledBy(Side other) {
        return said instanceof ServiceDetails service
                ? Gaps.of(service, (ServiceDetails) other.said)
                : Gaps.of((OrganisationDetails) said, (OrganisationDetails) other.said);
    }

    private static void reach(Map<String, String> words, String phone, String email, String url) {
        add(words, "Phone", phone);
        add(words, "Email", email);
        add(words, "Website", url);
    }

    private static void add(Map<String, String> words, String label, String said) {
        words.put(label, said == null ? "" : said);
    }
}
