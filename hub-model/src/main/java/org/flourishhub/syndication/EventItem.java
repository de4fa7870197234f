package org.flourishhub.syndication;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.flourishhub.directory.EventDates;

/**
 * An event, or one date of an event that repeats, as a feed tells it.
 *
 * @param when {@code null} when the feed does not say
 * @param place {@code null} when the feed does not say
 * @param repetition {@code null} for what happens once
 * @param name what calendars call it; {@code null} outside calendars
 * @param cost in the partner's words, such as "Free" or "£3 to £5"; {@code null} when the feed does not say
 */
public record EventItem(
        ItemFacts facts, When when, Place place, Status status, Repetition repetition, CalendarName name, String cost)
        implements FeedItem {

    /** Whether it takes place as it was announced. */
    public enum Status {
        AS_PLANNED,
        CANCELLED,
        POSTPONED,
        MOVED_ONLINE
    }

    /**
     * Its time as the clock on the wall there shows it.
     *
     * @param end when it is over, for whole days the first day after it; {@code null} when the feed does not say
     * @param zone {@code null}: the feed gives no zone
     */
    public record When(LocalDateTime start, LocalDateTime end, boolean allDay, ZoneId zone) {

        /** In the zone of the feed, else in the hub's; a whole day starts at midnight of UTC, so that it stays that day. */
        public Instant startsAt() {
            return start.atZone(clocks()).toInstant();
        }

        /** {@code null} when the feed does not say. */
        public Instant endsAt() {
            return end == null ? null : end.atZone(clocks()).toInstant();
        }

        /** What tells this start from others, whatever zone the hub is in. */
        public String mark() {
            return start.atZone(zone == null ? ZoneOffset.UTC : zone)
                    .toInstant()
                    .toString();
        }

        private ZoneId clocks() {
            if (zone != null) {
                return zone;
            }
            return allDay ? ZoneOffset.UTC : EventDates.SHEFFIELD;
        }
    }

    /** Where it is; each may be {@code null}. {@code onlineLink} is where to join it from afar. */
    public record Place(String name, String address, Double latitude, Double longitude, String onlineLink) {}

    /**
     * How it repeats (RFC 5545).
     *
     * @param rules each the text of a rule, such as "FREQ=WEEKLY;BYDAY=TU"
     * @param more further dates
     * @param except dates on which it does not happen; a whole day left out is its midnight
     * @param changes dates that are not like the others
     */
    public record Repetition(
            List<String> rules, List<LocalDateTime> more, List<LocalDateTime> except, List<Change> changes) {
        public Repetition {
            rules = List.copyOf(rules);
            more = List.copyOf(more);
            except = List.copyOf(except);
            changes = List.copyOf(changes);
        }
    }

    /**
     * One date of it that is moved, called off or called something else.
     *
     * @param planned its start as the repetition gives it
     * @param when its time now; {@code null} when the feed does not say
     * @param onwards every later date changes in the same way
     */
    public record Change(LocalDateTime planned, When when, boolean cancelled, boolean onwards, String title) {}

    /**
     * What calendars call it.
     *
     * @param insteadOf the date of the series that this one stands in for; {@code null} for the series itself
     */
    public record CalendarName(String uid, int sequence, LocalDateTime insteadOf) {}

    /** The same for the same name, start and place, whatever the calendar calls it. */
    String likeness() {
        return facts.likeness(when == null ? null : when.mark(), place == null ? null : place.name());
    }

    /** The same event under another key. */
    public EventItem called(String key) {
        return with(facts.called(key));
    }

    @Override
    public EventItem with(ItemFacts other) {
        return new EventItem(other, when, place, status, repetition, name, cost);
    }

    @Override
    public String fingerprint() {
        return facts.fingerprint(when, place, status, repetition, cost);
    }
}
