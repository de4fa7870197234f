package org.flourishhub.syndication.web;

import biweekly.component.VEvent;
import biweekly.property.Conference;
import biweekly.property.ExceptionDates;
import biweekly.property.Geo;
import biweekly.property.RecurrenceDates;
import biweekly.property.Status;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.directory.ChangedDate;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Location;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.directory.Recurrence;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.web.PublicAddress;

/** One event as entries of a calendar: the event itself, and one entry for each date that is not as planned (RFC 5545, 3.6.1). */
final class EventEntry {
    private final Event event;
    private final PublicAddress hub;

    EventEntry(Event event, PublicAddress hub) {
        this.event = event;
        this.hub = hub;
    }

    List<VEvent> all() {
        List<VEvent> entries = new ArrayList<>();
        entries.add(master());
        changed().map(this::apart).forEach(entries::add);
        return entries;
    }

    private VEvent master() {
        VEvent entry = described(statusOf(event.status()), prefixOf(event.status()));
        at(entry, event.startsAt(), event.endsAt());
        Recurrence recurrence = event.recurrence();
        if (recurrence.rule() != null) {
            // written as it is: the rule is kept in RFC 5545's own words
            entry.addExperimentalProperty(
                    "RRULE", recurrence.ruleForCalendars(event.dates().zone()));
        }
        if (!recurrence.alsoOn().isEmpty() || !recurrence.alsoAt().isEmpty()) {
            RecurrenceDates also = new RecurrenceDates();
            recurrence.alsoOn().forEach(day -> also.getDates().add(start(day)));
            recurrence.alsoAt().forEach(time -> also.getDates().add(start(time)));
            entry.addRecurrenceDates(also);
        }
        if (!recurrence.exceptOn().isEmpty()) {
            ExceptionDates except = new ExceptionDates();
            recurrence.exceptOn().forEach(day -> except.getValues().add(start(day)));
            entry.addExceptionDates(except);
        }
        return entry;
    }

    /** The dates an editor has cancelled or moved, with all that is known of them. */
    private Stream<Occurrence> changed() {
        List<Instant> moments = event.changedDates().stream()
                .flatMap(change -> Stream.of(planned(change), change.startsAt()).filter(Objects::nonNull))
                .sorted()
                .toList();
        return moments.isEmpty()
                ? Stream.empty()
                : event
                        .datesBetween(
                                moments.get(0), moments.get(moments.size() - 1).plusSeconds(1))
                        .stream()
                        .filter(date -> date.state() != Occurrence.State.PLANNED);
    }

    private VEvent apart(Occurrence date) {
        VEvent entry = described(statusOf(date.status()), prefixOf(date.status()));
        entry.setRecurrenceId(
                Date.from(date.plannedFor().atZone(event.dates().zone()).toInstant()));
        at(entry, date.startsAt(), date.endsAt());
        if (date.note() != null) {
            entry.addComment(date.note());
        }
        return entry;
    }

    private VEvent described(Status status, String prefix) {
        VEvent entry = new VEvent();
        entry.setUid(event.id().toString());
        entry.setDateTimeStamp(Date.from(event.lastModified()));
        entry.setLastModified(Date.from(event.lastModified()));
        entry.setSequence(event.sequence());
        entry.setStatus(status);
        entry.setSummary(prefix + event.name());
        entry.setDescription(description());
        entry.setUrl(hub.of("/events/" + event.slug()));
        List<String> words = event.terms().stream().map(TaxonomyTerm::name).toList();
        if (!words.isEmpty()) {
            entry.addCategories(words);
        }
        place(entry);
        return entry;
    }

    private void place(VEvent entry) {
        Location place = event.attendance() == Event.Attendance.ONLINE ? null : event.location();
        if (place != null) {
            entry.setLocation(whereabouts(place));
            if (place.latitude() != null && !place.isPrivate()) {
                entry.setGeo(new Geo(place.latitude(), place.longitude()));
            }
        } else if (event.onlineUrl() != null) {
            entry.setLocation(event.onlineUrl());
        }
        if (event.onlineUrl() != null) {
            Conference online = new Conference(event.onlineUrl());
            online.setParameter("VALUE", "URI");
            entry.addConference(online);
        }
    }

    private static String whereabouts(Location place) {
        Stream<String> words = place.isPrivate()
                ? Stream.of("The address is kept private", place.district())
                : Stream.of(place.name(), place.address1(), place.city(), place.postalCode());
        return words.filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private String description() {
        return Stream.of(
                        event.summary(),
                        "Run by " + event.organisation().name(),
                        event.isFree() ? "Free" : null,
                        event.fees(),
                        event.bookingUrl() == null ? null : "Book: " + event.bookingUrl(),
                        event.capacity(),
                        event.accessibility(),
                        hub.of("/events/" + event.slug()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static void at(VEvent entry, Instant starts, Instant ends) {
        entry.setDateStart(Date.from(starts), true);
        if (ends != null && ends.isAfter(starts)) {
            entry.setDateEnd(Date.from(ends), true);
        }
    }

    private Instant planned(ChangedDate change) {
        return change.plannedFor().atZone(event.dates().zone()).toInstant();
    }

    private ICalDate start(LocalDate day) {
        return start(day.atTime(event.dates().startsLocal().toLocalTime()));
    }

    private ICalDate start(LocalDateTime time) {
        return new ICalDate(Date.from(time.atZone(event.dates().zone()).toInstant()), true);
    }

    private static Status statusOf(Event.Status status) {
        return switch (status) {
            case CANCELLED -> Status.cancelled();
            case POSTPONED -> Status.tentative();
            default -> Status.confirmed();
        };
    }

    /** Many calendars show the name alone. */
    private static String prefixOf(Event.Status status) {
        return switch (status) {
            case CANCELLED -> "Cancelled: ";
            case POSTPONED -> "Put off: ";
            case MOVED_ONLINE -> "Moved online: ";
            case SCHEDULED -> "";
        };
    }
}
