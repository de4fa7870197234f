package org.flourishhub.site.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.ChangedDate;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.EventDetails;
import org.flourishhub.directory.FullCast;
import org.flourishhub.directory.FullerPlace;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.Recurrence;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.StoryText;

/** Invented organisations and what they publish, for looking at pages without a hub. */
final class Cast {
    static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    static final Organisation OAKFIELD = organisation(
            1,
            "Oakfield Growers",
            "We grow vegetables and friendships on four old allotments in the Rivelin valley.\n\nAnyone can come. Nobody"
                    + " has to dig.");
    static final Organisation LANTERN =
            organisation(2, "Lantern Makers", "A workshop where people make things together.");
    static final Organisation HILLSIDE =
            organisation(3, "Hillside Voices", "We gather stories and pass them on with care.");

    private static final PlaceDetails ALLOTMENTS =
            new PlaceDetails("Rivelin Valley Allotments", "Rivelin Valley Road", "Sheffield", "S6 5XX", null, null);
    private static final PlaceDetails NOWHERE = new PlaceDetails(null, null, null, null, null, null);

    static Service allotmentMornings() {
        Service service = service(
                11,
                OAKFIELD,
                "Allotment mornings",
                "Grow vegetables with others at your own pace. No experience needed; tea, tools and gloves are here.",
                "Look for the green gate beside the bus stop. Ask for Jo or Sam; they wear yellow hats.\n\nYou can bring"
                        + " someone, you can just watch, and you can leave whenever you like.",
                "Every Wednesday and Saturday, 10 am to 1 pm",
                "Just turn up. You do not need a referral.",
                ALLOTMENTS);
        service.publish(NOW);
        return service;
    }

    static Service longNamed() {
        Service service = service(
                12,
                LANTERN,
                "Green prescriptions: therapeutic gardening and creative making for adults living with anxiety, low mood"
                        + " or loneliness in north-west Sheffield",
                "Eight weeks of small-group sessions with an occupational therapist.",
                null,
                null,
                null,
                NOWHERE);
        service.publish(NOW);
        service.become(Service.Status.TEMPORARILY_CLOSED, NOW);
        return service;
    }

    static List<Event> events() {
        Event sewing = event(21, LANTERN, "Drop-in sewing afternoon", "2026-11-24T14:00:00Z", "2026-11-24T16:00:00Z");
        Event walk = event(22, OAKFIELD, "Walk and talk by the river", "2026-11-26T18:00:00Z", null);
        Event cancelled =
                event(23, OAKFIELD, "Winter bonfire and soup", "2026-11-28T17:30:00Z", "2026-11-28T20:00:00Z");
        cancelled.become(Event.Status.CANCELLED, NOW);
        return List.of(sewing, walk, cancelled);
    }

    /** Every Thursday morning, with one date called off and another moved. */
    static Event weekly() {
        Event weekly = event(25, OAKFIELD, "Seed circle", "2026-11-26T10:00:00Z", "2026-11-26T12:00:00Z");
        Recurrence thursdays = Recurrence.of(
                Recurrence.until("FREQ=WEEKLY;BYDAY=TH", LocalDate.parse("2027-03-31")),
                List.of(LocalDate.parse("2026-12-24")),
                List.of());
        weekly.describe(
                details("Seed circle", "2026-11-26T10:00:00Z", "2026-11-26T12:00:00Z")
                        .repeating(thursdays)
                        .beforeYouCome("https://www.example.org/book", "There is a ramp at the back.", "Room for 12"),
                List.of(),
                NOW);
        weekly.change(ChangedDate.cancelled(LocalDateTime.parse("2026-12-03T10:00"), "The hall is closed"), NOW);
        weekly.change(
                ChangedDate.moved(
                        LocalDateTime.parse("2026-12-10T10:00"), Instant.parse("2026-12-12T14:00:00Z"), null, null),
                NOW);
        return weekly;
    }

    /** What is on within some weeks, as the pages list it. */
    static List<Occurrence> dates(List<Event> events) {
        return events.stream()
                .flatMap(event ->
                        event.datesBetween(NOW.minus(Duration.ofDays(7)), NOW.plus(Duration.ofDays(9))).stream())
                .sorted(Comparator.comparing(Occurrence::startsAt))
                .toList();
    }

    /** It began before the week that is shown. */
    static Event exhibition() {
        return event(24, LANTERN, "Quilts of Sheffield", "2026-11-21T10:00:00Z", "2026-11-29T16:00:00Z");
    }

    static List<Story> stories() {
        return List.of(
                story(31, "Beans, mostly", "Nobody asked me how I was. They asked if I could hold the string."),
                story(32, "The first Tuesday I went", "I stood outside for ten minutes. Then someone held the door."),
                story(33, "What the kettle knows", ""));
    }

    /** All that can be said is said of it. */
    static Service everything() {
        Service service = new Service(id(25), OAKFIELD, FullCast.service(), List.of(), NOW);
        service.publish(NOW);
        return service;
    }

    /** Its place must stay private. */
    static Service refuge() {
        PlaceDetails house = new PlaceDetails("Safe House", "9 Hidden Lane", "Sheffield", "S6 5XX", 53.41, -1.51)
                .with(FullerPlace.PRIVATE);
        return service(26, OAKFIELD, "Refuge", "A safe place.", "We are here.", "Always", "Phone us.", house);
    }

    private static Organisation organisation(int number, String name, String description) {
        Organisation organisation = new Organisation(id(number), name, description, NOW);
        organisation.reachedAt("hello@example.org", "0114 496 0123", "https://www.example.org/", NOW);
        return organisation;
    }

    private static Service service(
            int number,
            Organisation organisation,
            String name,
            String summary,
            String description,
            String schedule,
            String process,
            PlaceDetails place) {
        ServiceDetails details = new ServiceDetails(
                name,
                summary,
                description,
                "https://www.example.org/allotment-mornings/how-to-find-us/and-what-to-bring",
                "allotments@example.org",
                "0114 496 0123",
                null,
                schedule != null,
                schedule == null ? null : 16,
                null,
                schedule,
                process,
                place,
                Set.of());
        return new Service(id(number), organisation, details, List.of(), NOW);
    }

    private static Event event(int number, Organisation organisation, String name, String start, String end) {
        Event event = new Event(id(number), organisation, details(name, start, end), List.of(), NOW);
        event.publish(NOW);
        return event;
    }

    private static EventDetails details(String name, String start, String end) {
        return new EventDetails(
                name,
                "Bring something to mend, or just sit with us. There is tea.",
                "The room is warm and up one step. Ask for Ada.",
                Instant.parse(start),
                end == null ? null : Instant.parse(end),
                null,
                null,
                "0114 496 0199",
                null,
                true,
                null,
                new PlaceDetails("The Lantern Room", "12 Walkley Road", "Sheffield", "S6 2XX", null, null),
                Set.of());
    }

    private static Story story(int number, String title, String summary) {
        String body = "<p>I did not want to go. My sister had written the address on the back of a bus ticket, and I"
                + " kept it for a month.</p><p>Then it was spring, and the ticket was still there.</p>"
                + "<blockquote>There was a row of beans<br>and nobody minded<br>that I cried into them.</blockquote>"
                + "<p>Now I bring the string.</p>";
        StoryText text = new StoryText(
                title,
                summary,
                body,
                "Mo",
                "https://voices.example/stories/beans",
                "CC-BY-4.0",
                "Hillside Voices",
                "https://voices.example/beans.jpg",
                "Runner beans on a tall frame, with somebody’s hand tying a knot",
                "en-GB",
                Instant.parse("2026-11-10T09:00:00Z"),
                Set.of());
        Story story = new Story(id(number), HILLSIDE, text, List.of(), NOW);
        story.publish(NOW);
        return story;
    }

    private static UUID id(int number) {
        return UUID.fromString("1f5a4e2c-0000-4000-8000-%012d".formatted(number));
    }

    private Cast() {}
}
