package org.flourishhub.directory.web;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.web.Fields;
import org.flourishhub.shared.web.InWords;
import org.flourishhub.shared.web.LinkedData;
import org.flourishhub.shared.web.PublicAddress;

/** An event in the words of schema.org: what was cancelled, put off or moved online says so. */
public record EventLinkedData(Event event) implements LinkedData {
    @Override
    public JsonObject of(PublicAddress hub) {
        String page = hub.of("/events/" + event.slug());
        return Fields.ofType("Event")
                .with("@id", page)
                .with("url", page)
                .with("identifier", event.id())
                .with("name", event.name())
                .with("description", ListedAs.words(event.summary(), event.description()))
                .with("startDate", local(event.startsAt()))
                .with("endDate", event.endsAt() == null ? null : local(event.endsAt()))
                .with("eventStatus", CONTEXT + "/" + status(event.status()))
                .with("eventAttendanceMode", CONTEXT + "/" + attendance())
                .with("location", where(page), Function.identity())
                .with("keywords", event.terms().stream().map(TaxonomyTerm::name).toList())
                .with("organizer", ListedAs.organisation(event.organisation(), hub))
                .with("isAccessibleForFree", event.isFree())
                .with("offers", event.isFree() ? ListedAs.free() : null)
                .build();
    }

    /** On Sheffield's clock, with its distance from UTC on that day. */
    private static String local(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.atZone(InWords.SHEFFIELD).truncatedTo(ChronoUnit.SECONDS));
    }

    private static String status(Event.Status status) {
        return switch (status) {
            case SCHEDULED -> "EventScheduled";
            case CANCELLED -> "EventCancelled";
            case POSTPONED -> "EventPostponed";
            case MOVED_ONLINE -> "EventMovedOnline";
        };
    }

    private String attendance() {
        if (event.status() == Event.Status.MOVED_ONLINE || event.location() == null) {
            return "OnlineEventAttendanceMode";
        }
        return event.onlineUrl() == null ? "OfflineEventAttendanceMode" : "MixedEventAttendanceMode";
    }

    private List<JsonObject> where(String page) {
        List<JsonObject> places = new ArrayList<>();
        if (event.location() != null) {
            places.add(ListedAs.place(event.location()));
        }
        if (event.onlineUrl() != null || event.location() == null || event.status() == Event.Status.MOVED_ONLINE) {
            places.add(Fields.ofType("VirtualLocation")
                    .with("url", event.onlineUrl() == null ? page : event.onlineUrl())
                    .build());
        }
        return places;
    }
}
