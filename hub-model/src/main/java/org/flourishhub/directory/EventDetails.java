package org.flourishhub.directory;

import java.time.Instant;
import java.util.Set;

/**
 * What an editor says about an event. Blank parts are {@code null}; {@code terms} holds slugs of taxonomy terms.
 *
 * @param startsAt when it starts for the first time
 * @param endsAt when it ends that first time; the other times are as long
 * @param accessibility what people with different bodies and minds want to know about the place and the day, in words
 * @param capacity how many can come, and what happens when it is full, in words
 */
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
        Set<String> terms,
        Recurrence recurrence,
        String bookingUrl,
        String accessibility,
        String capacity)
        implements EntryDetails {

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
        bookingUrl = Words.line(bookingUrl);
        accessibility = Words.paragraphs(accessibility);
        capacity = Words.line(capacity);
    }

    /** An event that takes place once, and about which no more is said. */
    public EventDetails(
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
        this(
                name,
                summary,
                description,
                startsAt,
                endsAt,
                url,
                email,
                phone,
                fees,
                free,
                onlineUrl,
                place,
                terms,
                Recurrence.NONE,
                null,
                null,
                null);
    }

    /** The same, coming again and again. */
    public EventDetails repeating(Recurrence rhythm) {
        return with(rhythm, bookingUrl, accessibility, capacity);
    }

    /** The same, with what people want to know before they come; each may be {@code null}. */
    public EventDetails beforeYouCome(String booking, String access, String room) {
        return with(recurrence, booking, access, room);
    }

    private EventDetails with(Recurrence rhythm, String booking, String access, String room) {
        return new EventDetails(
                name,
                summary,
                description,
                startsAt,
                endsAt,
                url,
                email,
                phone,
                fees,
                free,
                onlineUrl,
                place,
                terms,
                rhythm,
                booking,
                access,
                room);
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
        complaints.longerThan("accessibility", accessibility, 1000);
        complaints.longerThan("capacity", capacity, 300);
        webAddress("onlineUrl", onlineUrl, complaints);
        webAddress("bookingUrl", bookingUrl, complaints);
        if (startsAt != null && endsAt != null && endsAt.isBefore(startsAt)) {
            complaints.add("endsAt", "The end must come after the start");
        }
        recurrence.check(
                startsAt == null ? null : startsAt.atZone(EventDates.SHEFFIELD).toLocalDateTime(), complaints);
        place.check(complaints);
        complaints.throwIfAny();
    }

    private static void webAddress(String field, String typed, Complaints complaints) {
        if (typed != null && !Words.isWebAddress(typed)) {
            complaints.add(field, "Enter a web address that starts with https:// or http://");
        }
    }
}
