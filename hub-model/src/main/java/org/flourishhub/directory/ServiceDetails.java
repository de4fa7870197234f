package org.flourishhub.directory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an editor says about a service. Blank parts are {@code null}; {@code terms} holds slugs of taxonomy terms.
 *
 * @param schedule the times in words; {@code more} may hold them in a form that machines read too
 * @param more what is said beyond that
 */
public record ServiceDetails(
        String name,
        String summary,
        String description,
        String url,
        String email,
        String phone,
        String fees,
        boolean free,
        Integer minimumAge,
        Integer maximumAge,
        String schedule,
        String applicationProcess,
        List<Part<PlaceDetails>> places,
        Set<String> terms,
        FullerDetails more)
        implements EntryDetails {
    private static final int OLDEST = 120;
    private static final int MOST_PLACES = 50;

    public ServiceDetails {
        name = Words.line(name);
        summary = Words.line(summary);
        description = Words.paragraphs(description);
        url = Words.line(url);
        email = Words.line(email);
        phone = Words.line(phone);
        fees = Words.line(fees);
        schedule = Words.paragraphs(schedule);
        applicationProcess = Words.paragraphs(applicationProcess);
        places = places.stream().filter(place -> !place.said().isEmpty()).toList();
        terms = Set.copyOf(terms);
    }

    /** A short listing: one place, or none when {@code place} is empty, and nothing beyond the usual. */
    public ServiceDetails(
            String name,
            String summary,
            String description,
            String url,
            String email,
            String phone,
            String fees,
            boolean free,
            Integer minimumAge,
            Integer maximumAge,
            String schedule,
            String applicationProcess,
            PlaceDetails place,
            Set<String> terms) {
        this(
                name,
                summary,
                description,
                url,
                email,
                phone,
                fees,
                free,
                minimumAge,
                maximumAge,
                schedule,
                applicationProcess,
                List.of(Part.of(place)),
                terms,
                FullerDetails.NOTHING_SAID);
    }

    /** What its editors said of a service, as somebody would say it again. */
    public static ServiceDetails of(Service service) {
        return new ServiceDetails(
                service.name(),
                service.summary(),
                service.description(),
                service.url(),
                service.email(),
                service.phone(),
                service.fees(),
                service.isFree(),
                service.minimumAge(),
                service.maximumAge(),
                service.schedule(),
                service.applicationProcess(),
                service.places().stream()
                        .map(place -> new Part<>(place.id(), place.said()))
                        .toList(),
                service.terms().stream().map(TaxonomyTerm::slug).collect(Collectors.toSet()),
                service.more());
    }

    public ServiceDetails with(FullerDetails more) {
        return at(places, more);
    }

    public ServiceDetails at(List<Part<PlaceDetails>> places) {
        return at(places, more);
    }

    private ServiceDetails at(List<Part<PlaceDetails>> places, FullerDetails more) {
        return new ServiceDetails(
                name,
                summary,
                description,
                url,
                email,
                phone,
                fees,
                free,
                minimumAge,
                maximumAge,
                schedule,
                applicationProcess,
                places,
                terms,
                more);
    }

    /** A draft needs a name and nothing that would not fit; the rest can wait until it is published. */
    public void check() {
        Complaints complaints = new Complaints();
        complaints.missing("name", name, "Give the service a name");
        complaints.longerThan("name", name, 200);
        complaints.longerThan("summary", summary, 300);
        complaints.longerThan("description", description, 10_000);
        complaints.longerThan("fees", fees, 500);
        complaints.longerThan("schedule", schedule, 1_000);
        complaints.longerThan("applicationProcess", applicationProcess, 1_000);
        complaints.contact(url, email, phone);
        checkAges(complaints);
        checkPlaces(complaints);
        more.check(complaints, places.size());
        complaints.throwIfAny();
    }

    /** The first place has the form's plain fields; only further ones are counted. */
    private void checkPlaces(Complaints complaints) {
        if (places.size() > MOST_PLACES) {
            complaints.add("places", "There is room for " + MOST_PLACES + " places; this has " + places.size());
            return;
        }
        for (int i = 0; i < places.size(); i++) {
            places.get(i).said().check(i == 0 ? complaints : complaints.about("places." + i + "."));
        }
    }

    private void checkAges(Complaints complaints) {
        checkAge(complaints, "minimumAge", minimumAge);
        checkAge(complaints, "maximumAge", maximumAge);
        if (minimumAge != null && maximumAge != null && minimumAge > maximumAge) {
            complaints.add("maximumAge", "The oldest age must not be below the youngest");
        }
    }

    private static void checkAge(Complaints complaints, String field, Integer age) {
        if (age != null && (age < 0 || age > OLDEST)) {
            complaints.add(field, "Enter an age from 0 to " + OLDEST);
        }
    }
}
