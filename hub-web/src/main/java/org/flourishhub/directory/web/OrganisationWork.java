package org.flourishhub.directory.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Publication;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Services;

/**
 * All that an organisation's editors look after, and what of it needs them first.
 *
 * @param services newest change first
 * @param coming events that are not over, soonest first
 * @param past events that are over, latest first
 */
public record OrganisationWork(
        Organisation organisation, List<Service> services, List<Event> coming, List<Event> past, Instant now) {
    private static final Duration A_YEAR = Duration.ofDays(365);

    public static OrganisationWork of(Organisation organisation, Services services, Events events, Clock clock) {
        Instant now = clock.instant();
        List<Event> all = events.of(organisation.id());
        List<Event> coming = all.stream()
                .filter(event -> !isOver(event, now))
                .sorted((a, b) -> a.startsAt().compareTo(b.startsAt()))
                .toList();
        List<Event> past = all.stream().filter(event -> isOver(event, now)).toList();
        return new OrganisationWork(organisation, services.of(organisation.id()), coming, past, now);
    }

    private static boolean isOver(Event event, Instant now) {
        return (event.endsAt() == null ? event.startsAt() : event.endsAt()).isBefore(now);
    }

    public List<Service> draftServices() {
        return services.stream()
                .filter(service -> service.publication() == Publication.DRAFT)
                .toList();
    }

    /** An event that is over needs no publishing any more. */
    public List<Event> draftEvents() {
        return coming.stream()
                .filter(event -> event.publication() == Publication.DRAFT)
                .toList();
    }

    /** Public, and nobody has looked at the words for a year: they may be wrong by now. */
    public List<Service> oldServices() {
        return services.stream()
                .filter(Service::isPublic)
                .filter(service -> service.lastModified().isBefore(now.minus(A_YEAR)))
                .toList();
    }

    public boolean isAllDone() {
        return Stream.of(draftServices(), draftEvents(), oldServices()).allMatch(List::isEmpty);
    }
}
