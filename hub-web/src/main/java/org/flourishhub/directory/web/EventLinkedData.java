package org.flourishhub.directory.web;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.flourishhub.directory.ChangedDate;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.web.Fields;
import org.flourishhub.shared.web.InWords;
import org.flourishhub.shared.web.LinkedData;
import org.flourishhub.shared.web.PublicAddress;

/**
 * An event in the words of schema.org: what was cancelled, put off or moved online says so. The page of one that comes again
 * tells of its next date, and lists the dates after it.
 *
 * @param dates the next ones, soonest first; without any, its first date is told
 */
public record EventLinkedData(Event event, List<Occurrence> dates) implements LinkedData {
    @Override
    public JsonObject of(PublicAddress hub) {
        Fields fields = dates.isEmpty() ? when(event.startsAt(), event.endsAt(), event.status()) : when(dates.get(0));
        return fields.withAll(whatever(hub))
                .with("subEvent", dates.size() > 1 ? dates : List.of(), this::date)
                .build();
    }

    /** Everything about it at once, for programs: its first date, and the rule by which it comes again. */
    public static JsonObject whole(Event event, PublicAddress hub) {
        return new Fields()
                .with("@context", CONTEXT)
                .withAll(new EventLinkedData(event, List.of()).of(hub))
                .with("flourishhub_recurrence", recurrence(event))
                .build();
    }

    private JsonObject whatever(PublicAddress hub) {
        String page = hub.of("/events/" + event.slug());
        return new Fields()
                .with("@id", page)
                .with("url", page)
                .with("identifier", event.id())
                .with("name", event.name())
                .with("description", ListedAs.words(event.summary(), event.description()))
                .with("eventAttendanceMode", CONTEXT + "/" + attendance())
                .with("location", where(page), Function.identity())
                .with("keywords", event.terms().stream().map(TaxonomyTerm::name).toList())
                .with("organizer", ListedAs.organisation(event.organisation(), hub))
                .with("isAccessibleForFree", event.isFree())
                .with("offers", event.isFree() ? ListedAs.free() : null)
                .build();
    }

    private JsonObject date(Occurrence date) {
        return when(date)
                .with("name", event.name())
                .with("location", where(""), Function.identity())
                .build();
    }

    private static Fields when(Occurrence date) {
        return when(date.startsAt(), date.endsAt(), date.status());
    }

    private static Fields when(Instant startsAt, Instant endsAt, Event.Status status) {
        return Fields.ofType("Event")
                .with("startDate", local(startsAt))
                .with("endDate", endsAt == null ? null : local(endsAt))
                .with("eventStatus", CONTEXT + "/" + code(status));
    }

    /** On Sheffield's clock, with its distance from UTC on that day. */
    private static String local(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.atZone(InWords.SHEFFIELD).truncatedTo(ChronoUnit.SECONDS));
    }

    private static String code(Event.Status status) {
        return switch (status) {
            case SCHEDULED -> "EventScheduled";
            case CANCELLED -> "EventCancelled";
            case POSTPONED -> "EventPostponed";
            case MOVED_ONLINE -> "EventMovedOnline";
        };
    }

    private String attendance() {
        return switch (event.attendance()) {
            case IN_PERSON -> "OfflineEventAttendanceMode";
            case ONLINE -> "OnlineEventAttendanceMode";
            case BOTH -> "MixedEventAttendanceMode";
        };
    }

    private List<JsonObject> where(String page) {
        List<JsonObject> places = new ArrayList<>();
        if (event.location() != null) {
            places.add(ListedAs.place(event.location()));
        }
        if (event.attendance() != Event.Attendance.IN_PERSON) {
            places.add(Fields.ofType("VirtualLocation")
                    .with("url", event.onlineUrl() == null ? page : event.onlineUrl())
                    .build());
        }
        return places;
    }

    private static JsonObject recurrence(Event event) {
        if (!event.recurrence().isRepeating()) {
            return null;
        }
        return new Fields()
                .with("rrule", event.recurrence().ruleForCalendars(InWords.SHEFFIELD))
                .with("time_zone", InWords.SHEFFIELD.getId())
                .with("except_on", words(event.recurrence().exceptOn()))
                .with("also_on", words(event.recurrence().alsoOn()))
                .with("also_at", words(event.recurrence().alsoAt()))
                .with("changed_dates", event.changedDates(), EventLinkedData::changed)
                .build();
    }

    private static JsonObject changed(ChangedDate change) {
        Fields fields = new Fields().with("planned_for", change.plannedFor().toString());
        if (!change.isCancelled()) {
            fields.with("starts_at", change.startsAt()).with("ends_at", change.endsAt());
        }
        return fields.with("cancelled", change.isCancelled())
                .with("note", change.note())
                .build();
    }

    private static List<String> words(Collection<?> times) {
        return times.stream().map(Object::toString).toList();
    }
}
