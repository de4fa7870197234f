package org.flourishhub.syndication;

import java.time.Instant;

/**
 * Something on a partner's site that can be read; it was tried.
 *
 * @param title as it calls itself, may be empty
 * @param entries how many there are in it now
 * @param newest the date of the newest entry; {@code null} without dates
 */
public record FoundFeed(String address, Where where, String title, int entries, int events, Instant newest) {
    /** How it was found. */
    public enum Where {
        /** It is the very address that was typed. */
        TYPED,
        /** The site itself names it. */
        NAMED,
        /** A calendar that is shown on a page or linked from it. */
        CALENDAR,
        /** A page of the site that tells of events to machines too. */
        PAGE,
        /** Sites made with this system have it there. */
        SYSTEM,
        /** Most sites have it there. */
        USUAL
    }

    public boolean isCalendar() {
        return events > 0 && events == entries;
    }
}
