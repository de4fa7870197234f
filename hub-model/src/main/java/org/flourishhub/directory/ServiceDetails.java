package org.flourishhub.directory;

import java.util.Set;

/** What an editor says about a service. Blank parts are {@code null}; {@code terms} holds slugs of taxonomy terms. */
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
        PlaceDetails place,
        Set<String> terms) {
    private static final int OLDEST = 120;

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
        terms = Set.copyOf(terms);
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
        place.check(complaints);
        complaints.throwIfAny();
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
