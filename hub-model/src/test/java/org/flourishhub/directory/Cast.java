package org.flourishhub.directory;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.standalone.StandaloneHub;

/** A small cast for tests: organisations, services and events, with whatever a test does not care about filled in. */
public final class Cast {
    public static final Actor ADMINISTRATOR = Actor.hub("test");
    public static final PlaceDetails RIVELIN =
            new PlaceDetails("Rivelin Valley Allotments", "Rivelin Valley Road", "Sheffield", "S6 5XX", null, null);
    public static final PlaceDetails NOWHERE = new PlaceDetails(null, null, null, null, null, null);

    private Cast() {}

    public static UUID organisation(StandaloneHub hub, String name) {
        return hub.get(AddOrganisation.class)
                .add(
                        name,
                        "We are " + name,
                        "hello@example.org",
                        "0114 496 0000",
                        "https://example.org",
                        ADMINISTRATOR);
    }

    public static ServiceDetails service(String name) {
        return service(
                name, "A place to be with others.", RIVELIN, Set.of("gardening-and-nature", "good-relationships"));
    }

    public static ServiceDetails service(String name, String summary, PlaceDetails place, Set<String> terms) {
        return new ServiceDetails(
                name,
                summary,
                "Come as you are.\n\nNo experience needed.",
                "https://example.org/service",
                "hello@example.org",
                "0114 496 0000",
                null,
                true,
                16,
                null,
                "Every Wednesday, 10 am to 1 pm",
                "Just turn up.",
                place,
                terms);
    }

    public static EventDetails event(String name, Instant startsAt) {
        return new EventDetails(
                name,
                "An afternoon together.",
                "Tea and company.",
                startsAt,
                startsAt.plusSeconds(7200),
                null,
                null,
                "0114 496 0000",
                "£2",
                false,
                null,
                RIVELIN,
                Set.of("groups-and-company"));
    }

    /** Drafted and published by the hub itself. */
    public static UUID publishedService(StandaloneHub hub, UUID organisation, ServiceDetails details) {
        UUID id = hub.get(DraftService.class).draft(organisation, details, Service.Status.ACTIVE, ADMINISTRATOR);
        hub.get(PublishService.class).publish(id, ADMINISTRATOR);
        return id;
    }

    /** Drafted and published by the hub itself. */
    public static UUID publishedEvent(StandaloneHub hub, UUID organisation, EventDetails details) {
        UUID id = hub.get(DraftEvent.class).draft(organisation, details, Event.Status.SCHEDULED, ADMINISTRATOR);
        hub.get(PublishEvent.class).publish(id, ADMINISTRATOR);
        return id;
    }
}
