package org.flourishhub.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flourishhub.directory.Access;
import org.flourishhub.directory.FullerDetails;
import org.flourishhub.directory.FullerPlace;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.WayIn;

/**
 * The part of a listing that a list can say, as plain values by the names of the form's fields; an empty text for nothing.
 * Reading values and putting them back gives the same listing.
 */
final class Values {
    private static final PlaceDetails NOWHERE = new PlaceDetails(null, null, null, null, null, null);

    private Values() {}

    static Map<String, String> of(ServiceDetails details, Vocabulary words) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "name", details.name());
        put(values, "summary", details.summary());
        put(values, "description", details.description());
        put(values, "url", details.url());
        put(values, "email", details.email());
        put(values, "phone", details.phone());
        put(values, "fees", details.fees());
        put(values, "free", details.free() ? "yes" : null);
        put(values, "minimumAge", details.minimumAge());
        put(values, "maximumAge", details.maximumAge());
        put(values, "schedule", details.schedule());
        put(values, "schedules", TimesAndPrices.ofParts(details.more().schedules()));
        put(values, "costOptions", TimesAndPrices.ofParts(details.more().costOptions()));
        put(values, "applicationProcess", details.applicationProcess());
        Access access = details.more().access();
        put(values, "waysIn", access.waysIn().stream().map(WayIn::name).collect(Collectors.joining(";")));
        put(values, "eligibility", access.eligibility());
        put(values, "waitTime", access.waitTime());
        put(values, "requiredDocuments", access.requiredDocuments());
        put(values, "areas", String.join(";", words.of(Vocabulary.AREAS, details.terms())));
        put(values, "kinds", String.join(";", words.of(Vocabulary.KINDS, details.terms())));
        PlaceDetails place =
                details.places().isEmpty() ? NOWHERE : details.places().get(0).said();
        put(values, "placeName", place.name());
        put(values, "address1", place.address1());
        put(values, "city", place.city());
        put(values, "postalCode", place.postalCode());
        put(values, "latitude", place.latitude());
        put(values, "longitude", place.longitude());
        put(values, "privateAddress", place.more().privateAddress() ? "yes" : null);
        return values;
    }

    private static void put(Map<String, String> values, String name, Object value) {
        values.put(name, Objects.toString(value, ""));
    }

    /** The same listing with these values instead of its own; every value that is not named stays. */
    static ServiceDetails in(ServiceDetails details, Map<String, String> changes, Vocabulary words) {
        Map<String, String> all = of(details, words);
        all.putAll(changes);
        Set<String> terms = new HashSet<>(details.terms());
        terms.removeAll(words.of(Vocabulary.AREAS, terms));
        terms.removeAll(words.of(Vocabulary.KINDS, terms));
        terms.addAll(several(all.get("areas")));
        terms.addAll(several(all.get("kinds")));
        return new ServiceDetails(
                all.get("name"),
                all.get("summary"),
                all.get("description"),
                all.get("url"),
                all.get("email"),
                all.get("phone"),
                all.get("fees"),
                all.get("free").equals("yes"),
                age(all.get("minimumAge")),
                age(all.get("maximumAge")),
                all.get("schedule"),
                all.get("applicationProcess"),
                places(details.places(), all),
                terms,
                more(details.more(), all));
    }

    static Set<String> several(String value) {
        return Arrays.stream(value.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Integer age(String value) {
        return value.isEmpty() ? null : Integer.valueOf(value);
    }

    private static Double degrees(String value) {
        return value.isEmpty() ? null : Double.valueOf(value);
    }

    /** A list tells the first place; the others stay as they are. */
    private static List<Part<PlaceDetails>> places(List<Part<PlaceDetails>> kept, Map<String, String> all) {
        Part<PlaceDetails> first = kept.isEmpty() ? Part.of(NOWHERE) : kept.get(0);
        PlaceDetails told = new PlaceDetails(
                all.get("placeName"),
                all.get("address1"),
                all.get("city"),
                all.get("postalCode"),
                degrees(all.get("latitude")),
                degrees(all.get("longitude")),
                privacy(first.said().more(), all.get("privateAddress").equals("yes")));
        List<Part<PlaceDetails>> places = new ArrayList<>();
        places.add(new Part<>(first.id(), told));
        places.addAll(kept.subList(Math.min(1, kept.size()), kept.size()));
        return places;
    }

    private static FullerPlace privacy(FullerPlace place, boolean isPrivate) {
        return new FullerPlace(
                place.type(),
                isPrivate,
                place.description(),
                place.attention(),
                place.region(),
                place.stateProvince(),
                place.country(),
                place.externalIdentifier(),
                place.externalIdentifierType(),
                place.accessibility());
    }

    private static FullerDetails more(FullerDetails more, Map<String, String> all) {
        Set<WayIn> ways =
                several(all.get("waysIn")).stream().map(WayIn::valueOf).collect(Collectors.toSet());
        return FullerDetails.saying()
                .alert(more.alert())
                .accreditations(more.accreditations())
                .access(new Access(ways, all.get("eligibility"), all.get("waitTime"), all.get("requiredDocuments")))
                .firstVisit(more.firstVisit())
                .assurance(more.assurance())
                .schedules(Part.listOf(TimesAndPrices.times(all.get("schedules"))))
                .costOptions(Part.listOf(TimesAndPrices.prices(all.get("costOptions"))))
                .contacts(more.contacts())
                .languages(more.languages())
                .serviceAreas(more.serviceAreas())
                .funding(more.funding())
                .build();
    }
}
