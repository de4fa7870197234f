package org.flourishhub.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The searchable form of a public service, event, story or organisation. It holds nothing that its page does not show.
 *
 * @param summary one or two plain sentences; may be empty
 * @param body the long text, plain; may be empty
 * @param publisher who publishes it; {@code null} when nobody is known
 * @param whereabouts where it is, in words and on the map
 * @param fit whom it is for, and when
 * @param dates when it takes place, soonest first; empty for what is no event
 * @param available whether people can use it, come to it or read it now
 */
public record Listing(
        Kind kind,
        UUID id,
        String slug,
        String title,
        String summary,
        String body,
        Publisher publisher,
        List<Word> words,
        Whereabouts whereabouts,
        boolean available,
        ListingFacts facts,
        Fit fit,
        List<Day> dates) {

    /** An organisation, or with {@code slug} {@code null} only the name of one that is not on the hub. */
    public record Publisher(String slug, String name) {}

    /** A word of a taxonomy that somebody chose for the listing. */
    public record Word(String taxonomy, String slug, String label, int position) {}

    /** One date of an event, until it is over; {@code calledOff} when only this date will not happen. */
    public record Day(Instant startsAt, Instant overAt, boolean calledOff) {}

    public Listing {
        words = List.copyOf(words);
        dates = List.copyOf(dates);
    }
}
