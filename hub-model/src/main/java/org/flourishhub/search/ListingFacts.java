package org.flourishhub.search;

import java.time.Instant;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Service;

/**
 * What people want to know at a glance before they open a page. Every part is {@code null} where it was not said or makes
 * no sense, except {@code free} and {@code lastModified}.
 *
 * @param place what the place is called, or where it is
 * @param district the outward half of its postcode, such as {@code S6}
 * @param schedule the week in words
 * @param startsAt when an event starts
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
        Instant lastModified) {}
