package org.flourishhub.syndication;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a document says about itself; texts are plain, each may be {@code null}.
 *
 * @param link the page it belongs to
 * @param id what the feed calls itself, letter by letter
 */
public record FeedHead(
        String title,
        String link,
        String description,
        String language,
        String id,
        Instant updated,
        String author,
        Links links,
        Rhythm rhythm) {

    /** A document that says nothing about itself. */
    public static final FeedHead SILENT =
            new FeedHead(null, null, null, null, null, null, null, Links.NONE, Rhythm.UNKNOWN);

    public FeedHead with(Links other) {
        return new FeedHead(title, link, description, language, id, updated, author, other, rhythm);
    }

    /**
     * Where else the feed is; single addresses may be {@code null}.
     *
     * @param self where it says it is at home
     * @param hubs where a subscriber can ask to be told (WebSub)
     * @param next the next page of it
     * @param previousArchive the archive before this document (RFC 5005)
     * @param complete this one document is all there is (RFC 5005)
     * @param cloud where a subscriber can ask to be told that something has changed (rssCloud)
     */
    public record Links(
            String self, List<String> hubs, String next, String previousArchive, boolean complete, String cloud) {
        public static final Links NONE = new Links(null, List.of(), null, null, false);

        public Links(String self, List<String> hubs, String next, String previousArchive, boolean complete) {
            this(self, hubs, next, previousArchive, complete, null);
        }

        /** The same with another next page. */
        public Links goingOn(String place) {
            return new Links(self, hubs, place, previousArchive, complete, cloud);
        }

        /** What the site says around the document counts before what stands in it (WebSub, 4). */
        public Links saidBy(Links site) {
            return site.hubs().isEmpty()
                    ? this
                    : new Links(
                            site.self() == null ? self : site.self(),
                            site.hubs(),
                            next,
                            previousArchive,
                            complete,
                            cloud);
        }

        public Links {
            hubs = List.copyOf(hubs);
        }
    }

    /**
     * How often it wants to be asked.
     *
     * @param quiet how long it wants to be left alone; zero when it does not say
     * @param skipHours hours of the day (UTC) in which nothing comes
     * @param skipDays days in which nothing comes
     */
    public record Rhythm(Duration quiet, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {
        public static final Rhythm UNKNOWN = new Rhythm(Duration.ZERO, Set.of(), Set.of());

        public Rhythm {
            skipHours = Set.copyOf(skipHours);
            skipDays = Set.copyOf(skipDays);
        }
    }
}
