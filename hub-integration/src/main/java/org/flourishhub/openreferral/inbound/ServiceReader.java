package org.flourishhub.openreferral.inbound;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.flourishhub.imports.LocationRecord;
import org.flourishhub.imports.ScheduleRecord;
import org.flourishhub.imports.ServiceRecord;
import org.flourishhub.imports.TermRecord;

/**
 * Reads one service of Open Referral UK, whichever version it is: where 1.0 calls a member otherwise, both names are
 * looked for.
 */
final class ServiceReader {

    private final PartnerObject service;
    private final String name;
    private final String key;

    private ServiceReader(JsonObject json, List<String> problems) {
        PartnerObject bare = new PartnerObject(json, new PartnerObject.Complaining("Service", problems));
        name = bare.line("name");
        key = bare.line("id");
        String about = name != null ? name : key != null ? "with the id " + key : "without a name";
        service = new PartnerObject(
                json, new PartnerObject.Complaining("Service " + PartnerObject.quoted(about), problems));
    }

    /** Empty, with a sentence among the problems, for what cannot be listed at all. */
    static Optional<ServiceRecord> read(JsonObject json, List<String> problems) {
        ServiceReader reader = new ServiceReader(json, problems);
        return reader.isUsable() ? Optional.of(reader.record()) : Optional.empty();
    }

    private boolean isUsable() {
        if (name == null) {
            service.complain("it has no name");
        } else if (key == null) {
            service.complain("it has no id, so we could not know it again");
        } else if (key.length() > ServiceRecord.LONGEST_KEY) {
            service.complain("its id is longer than " + ServiceRecord.LONGEST_KEY + " characters");
        } else {
            return true;
        }
        return false;
    }

    private ServiceRecord record() {
        PartnerObject organization = service.object("organization");
        PartnerObject eligibility = Optional.ofNullable(service.object("eligibilitys"))
                .or(() -> Optional.ofNullable(service.object("eligibility")))
                .orElse(service);
        List<LocationRecord> places = new ArrayList<>();
        List<ScheduleRecord> schedules = new ArrayList<>(schedules(service, null));
        readPlaces(places, schedules);
        return new ServiceRecord(
                key,
                name,
                service.text("description"),
                web(service, "url"),
                email(service, "email"),
                status(),
                service.text("fees"),
                service.text("accreditations"),
                service.text("application_process"),
                service.line("wait_time"),
                eligibilityText(eligibility),
                age("minimum_age", eligibility),
                age("maximum_age", eligibility),
                service.text("alert"),
                service.formed("date it was assured", "a date", Moments::day, "assured_date"),
                email(service, "assurer_email"),
                service.formed("date of the last change", "a date", Moments::moment, "last_modified"),
                organization != null && organization.line("id") != null
                        ? organization.line("id")
                        : service.line("organization_id"),
                OrganizationReader.read(organization),
                ContactReader.contacts(service),
                schedules,
                service.objects("cost_options").stream()
                        .map(WhenReader::cost)
                        .filter(Objects::nonNull)
                        .toList(),
                places,
                service.objects("service_areas").stream()
                        .map(PlaceReader::area)
                        .filter(Objects::nonNull)
                        .toList(),
                service.objects("languages").stream()
                        .map(PlaceReader::language)
                        .filter(Objects::nonNull)
                        .toList(),
                service.objects("funding", "fundings").stream()
                        .map(each -> each.text("source"))
                        .filter(Objects::nonNull)
                        .toList(),
                terms());
    }

    private void readPlaces(List<LocationRecord> places, List<ScheduleRecord> schedules) {
        Map<String, LocationRecord> known = new LinkedHashMap<>();
        List<PartnerObject> links = new ArrayList<>(service.objects("service_at_locations"));
        for (PartnerObject link : links) {
            PartnerObject location =
                    Optional.ofNullable(link.object("location")).orElse(link);
            LocationRecord place = PlaceReader.location(location);
            if (place != null) {
                known.putIfAbsent(Objects.requireNonNullElse(place.key(), String.valueOf(known.size())), place);
                schedules.addAll(schedules(link, place.key()));
            }
        }
        places.addAll(known.values());
    }

    private static List<ScheduleRecord> schedules(PartnerObject owner, String location) {
        return owner.objects("schedules", "regular_schedules", "regular_schedule").stream()
                .map(each -> WhenReader.schedule(each, location))
                .filter(Objects::nonNull)
                .toList();
    }

    private String eligibilityText(PartnerObject eligibility) {
        String text = service.text("eligibility_description");
        return text == null && eligibility != service ? eligibility.text("eligibility") : text;
    }

    private Integer age(String member, PartnerObject eligibility) {
        Integer age = service.whole("age", member);
        if (age == null && !service.has(member) && eligibility != service) {
            age = eligibility.whole("age", member);
        }
        if (age != null && (age < 0 || age > 120)) {
            // many write 0 to 999 for "everybody"
            if (!(member.startsWith("max") && age > 120)) {
                service.complain("the age \"" + age + "\" is nobody's");
            }
            return null;
        }
        return age;
    }

    private String status() {
        String status = service.line("status");
        return status == null ? null : status.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private List<TermRecord> terms() {
        List<TermRecord> terms = new ArrayList<>();
        for (PartnerObject attribute : service.objects("attributes", "service_taxonomys", "service_taxonomies")) {
            PartnerObject term = Optional.ofNullable(attribute.object("taxonomy_term"))
                    .or(() -> Optional.ofNullable(attribute.object("taxonomy")))
                    .orElse(null);
            if (term != null && term.line("name") != null) {
                terms.add(new TermRecord(term.line("taxonomy", "vocabulary"), term.line("name"), term.line("code")));
            }
        }
        return terms.stream().distinct().toList();
    }

    static String email(PartnerObject owner, String... names) {
        return owner.formed("email address", "an email address", Addresses::email, names);
    }

    static String web(PartnerObject owner, String... names) {
        return owner.formed("web address", "a web address", Addresses::web, names);
    }
}
