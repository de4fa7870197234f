package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.flourishhub.directory.Publication;
import org.flourishhub.stories.Story;

/** What came through a feed and is still here, with what became of it, for a person who looks the feed over. */
@ApplicationScoped
public class FeedArrivals {
    /** As many as somebody reads before they know how the feed goes. */
    static final int LATEST = 10;

    static final int MISSING = 200;

    @Inject
    EntityManager db;

    /** Where a story or an event has got to. */
    public enum Fate {
        /** A story that no moderator has read, or a draft of an event. */
        WAITS,
        PUBLIC,
        TURNED_DOWN,
        TAKEN_DOWN
    }

    /**
     * One story or event.
     *
     * @param page the path at which administrators of the hub see it; {@code null} when there is none
     */
    public record Arrival(boolean isEvent, String page, String title, Instant takenInAt, Fate fate) {}

    /**
     * The ten that came last, the latest first; none for a feed that brings services. Everything is sorted one way, as an index
     * has it.
     */
    public List<Arrival> latest(UUID feedId) {
        return Stream.concat(latestStories(feedId).stream(), latestEvents(feedId).stream())
                .sorted(Comparator.comparing(Arrival::takenInAt).reversed())
                .limit(LATEST)
                .toList();
    }

    /** Stories that should be in the feed and are not, the newest first; at most 200. */
    public List<Arrival> missing(UUID feedId) {
        return stories(" and e.absence = :missing order by e.writtenAt desc, s.title, s.id")
                .setParameter("feed", feedId)
                .setParameter("live", LedgerEntry.State.LIVE)
                .setParameter("missing", LedgerEntry.Absence.MISSING)
                .setMaxResults(MISSING)
                .getResultStream()
                .map(FeedArrivals::story)
                .toList();
    }

    private List<Arrival> latestStories(UUID feedId) {
        return stories(" order by e.takenInAt desc, e.writtenAt desc, e.storyId desc")
                .setParameter("feed", feedId)
                .setParameter("live", LedgerEntry.State.LIVE)
                .setMaxResults(LATEST)
                .getResultStream()
                .map(FeedArrivals::story)
                .toList();
    }

    /** Only what is shown: the words of a story are long. */
    private TypedQuery<Object[]> stories(String which) {
        return db.createQuery(
                "select s.id, s.title, e.takenInAt, s.status from LedgerEntry e, Story s"
                        + " where e.storyId = s.id and e.feedId = :feed and e.state = :live" + which,
                Object[].class);
    }

    private List<Arrival> latestEvents(UUID feedId) {
        return db.createQuery(
                        "select v.slug, v.name, e.takenInAt, v.publication from EventEntry e, Event v where e.eventId = v.id"
                                + " and e.feedId = :feed and e.state = :live order by e.takenInAt desc, e.eventId desc",
                        Object[].class)
                .setParameter("feed", feedId)
                .setParameter("live", EventEntry.State.LIVE)
                .setMaxResults(LATEST)
                .getResultStream()
                .map(FeedArrivals::event)
                .toList();
    }

    private static Arrival story(Object[] row) {
        return new Arrival(
                false, PageOfArrival.ofStory((UUID) row[0]), (String) row[1], (Instant) row[2], fate((Story.Status)
                        row[3]));
    }

    private static Arrival event(Object[] row) {
        Fate fate = fate((Publication) row[3]);
        return new Arrival(
                true,
                PageOfArrival.ofEvent((String) row[0], fate == Fate.PUBLIC),
                (String) row[1],
                (Instant) row[2],
                fate);
    }

    private static Fate fate(Story.Status status) {
        return switch (status) {
            case AWAITING_MODERATION -> Fate.WAITS;
            case PUBLISHED -> Fate.PUBLIC;
            case REJECTED -> Fate.TURNED_DOWN;
            case WITHDRAWN -> Fate.TAKEN_DOWN;
        };
    }

    private static Fate fate(Publication publication) {
        return switch (publication) {
            case DRAFT -> Fate.WAITS;
            case PUBLISHED -> Fate.PUBLIC;
            case WITHDRAWN -> Fate.TAKEN_DOWN;
        };
    }
}
