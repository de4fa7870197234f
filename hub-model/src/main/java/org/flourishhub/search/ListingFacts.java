package org.flourishhub.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Location;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.RecurrenceInWords;
import org.flourishhub.directory.Service;
import org.flourishhub.stories.Story;

/**
 * What people want to know at a glance before they open a page. Every part is {@code null} where it was not said or makes
 * no sense, except {@code free} and {@code lastModified}.
 *
 * @param place what the place is called, or where it is
 * @param district the outward half of its postcode, such as {@code S6}
 * @param schedule the week in words, or how an event comes again
 * @param startsAt when an event starts next
 * @param endsAt when an event ends
 * @param eventStatus whether an event happens as planned
 * @param serviceStatus whether a service can be used now
 * @param free costs nothing
 * @param fees what it costs, in words
 * @param howToGetIn what to do to take part, in words
 * @param minutes how long it takes to read a story
 * @param lastModified when its organisation last changed or confirmed it
 */
public record ListingFacts(
        String place,
        String district,
        String schedule,
        Instant startsAt,
        Instant endsAt,
        Event.Status eventStatus,
        Service.Status serviceStatus,
        boolean free,
        String fees,
        String howToGetIn,
        Integer minutes,
        Instant lastModified) {
    private static final int WORDS_A_MINUTE = 220;

    static ListingFacts of(Service service) {
        Location first = service.locations().stream().findFirst().orElse(null);
        return new ListingFacts(
                Whereabouts.nameOf(first),
                first == null ? null : first.district(),
                service.times(),
                null,
                null,
                null,
                service.status(),
                service.isFree(),
                service.prices(),
                service.applicationProcess(),
                null,
                service.lastModified());
    }

    /** {@code dates} are those to come; the first that takes place counts. */
    static ListingFacts of(Event event, List<Occurrence> dates) {
        Optional<Occurrence> next = dates.stream()
                .filter(Occurrence::takesPlace)
                .findFirst()
                .or(() -> dates.stream().findFirst());
        return new ListingFacts(
                Whereabouts.nameOf(event.location()),
                event.location() == null ? null : event.location().district(),
                RecurrenceInWords.of(event).orElse(null),
                next.map(Occurrence::startsAt).orElse(event.startsAt()),
                next.isPresent() ? next.get().endsAt() : event.endsAt(),
                event.status(),
                null,
                event.isFree(),
                event.fees(),
                null,
                null,
                event.lastModified());
    }

    /** The same, at another of its dates. */
    ListingFacts on(Instant starts, Instant ends, Event.Status status) {
        return new ListingFacts(
                place,
                district,
                schedule,
                starts,
                ends,
                status,
                serviceStatus,
                free,
                fees,
                howToGetIn,
                minutes,
                lastModified);
    }

    /** The same, at another of its places. */
    ListingFacts at(String otherPlace, String otherDistrict) {
        return new ListingFacts(
                otherPlace,
                otherDistrict,
                schedule,
                startsAt,
                endsAt,
                eventStatus,
                serviceStatus,
                free,
                fees,
                howToGetIn,
                minutes,
                lastModified);
    }

    /** {@code words} is the story's text without its HTML, with one space between two words. */
    static ListingFacts of(Story story, String words) {
        int many = 1;
        for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
            many++;
        }
        int minutes = Math.max(1, Math.round(many / (float) WORDS_A_MINUTE));
        return bare(minutes, story.lastModified());
    }

    static ListingFacts of(Organisation organisation) {
        return bare(null, organisation.lastModified());
    }

    private static ListingFacts bare(Integer minutes, Instant lastModified) {
        return new ListingFacts(null, null, null, null, null, null, null, false, null, null, minutes, lastModified);
    }
}
