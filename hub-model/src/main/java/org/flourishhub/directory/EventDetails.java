package org.flourishhub.directory;

import java.time.Instant;
import java.util.Set;

/** What an editor says about an event. Blank parts are {@code null}; {@code terms} holds slugs of taxonomy terms. */
public record EventDetails(
        String name,
        String summary,
        String description,
        Instant startsAt,
        Instant endsAt,
        String url,
        String email,
        String phone,
        String fees,
        boolean free,
        String onlineUrl,
        PlaceDetails place,
        Set<String> terms) {

    public EventDetails {
        name = Words.line(name);
        summary = Words.line(summary);
        description = Words.paragraphs(description);
        url = Words.line(url);
        email = Words.line(email);
        phone = Words.line(phone);
        fees = Words.line(fees);
        onlineUrl = Words.line(onlineUrl);
        terms = Set.copyOf(terms);
    }

    /** Even a draft has a name and a start: everything else about an event hangs on them. */
    public void check() {
        Complaints complaints = new Complaints();
        complaints.missing("name", name, "Give the event a name");
        complaints.missing("startsAt", startsAt, "Say when the event starts");
        complaints.longerThan("name", name, 200);
        complaints.longerThan("summary", summary, 300);
        complaints.longerThan("description", description, 10_000);
        complaints.longerThan("fees", fees, 500);
        complaints.contact(url, email, phone);
        if (onlineUrl != null && !Words.isWebAddress(onlineUrl)) {
            complaints.add("onlineUrl", "Enter a web address that starts with https:// or http://");
        }
        if (startsAt != null && endsAt != null && endsAt.isBefore(startsAt)) {
            complaints.add("endsAt", "The end must come after the start");
        }
        place.check(complaints);
        complaints.throwIfAny();
    }
}
