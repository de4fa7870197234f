package org.flourishhub.syndication;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** How asking a feed ended. */
public sealed interface Fetched {

    UUID feedId();

    /**
     * The partner sent a document that nobody has read yet.
     *
     * @param url where it came from, after redirects
     * @param freshFor how long the site itself wants it kept; zero when it does not say
     * @param links what the site says around the document ({@code Link} headers)
     */
    record Body(
            UUID feedId,
            URI url,
            String contentType,
            byte[] bytes,
            FeedVersion version,
            Duration freshFor,
            FeedHead.Links links)
            implements Fetched {

        /** From a site that says nothing around its document. */
        public Body(UUID feedId, URI url, String contentType, byte[] bytes, FeedVersion version, Duration freshFor) {
            this(feedId, url, contentType, bytes, version, freshFor, FeedHead.Links.NONE);
        }
    }

    /**
     * The document has been read.
     *
     * @param finished nothing about it is left open, such as a missing entry whose page gave no clear answer
     * @param document what the document said about itself; {@code null} when the reading was no single document
     * @param pushId it was not fetched but pushed by the feed's hub, under this name; {@code null} otherwise
     */
    record Brought(
            UUID feedId,
            Reading reading,
            FeedVersion version,
            Duration freshFor,
            boolean finished,
            FeedDocument document,
            UUID pushId)
            implements Fetched {

        public Brought(
                UUID feedId,
                Reading reading,
                FeedVersion version,
                Duration freshFor,
                boolean finished,
                FeedDocument document) {
            this(feedId, reading, version, freshFor, finished, document, null);
        }

        public Brought(UUID feedId, Reading reading, FeedVersion version, Duration freshFor) {
            this(feedId, reading, version, freshFor, true, null);
        }

        public Brought(FeedDocument document, FeedVersion version, Duration freshFor) {
            this(document.feedId(), document.reading(), version, freshFor, true, document);
        }

        /** The same document with other names for its entries. What was there without being told again stays there. */
        Brought as(FeedDocument named) {
            Set<String> silent = new HashSet<>(reading.present());
            silent.removeAll(document.reading().present());
            return new Brought(feedId, named.reading().besides(silent), version, freshFor, finished, named, pushId);
        }

        /** Must be read again, even if it does not change. */
        public Brought unfinished() {
            return new Brought(feedId, reading, version, freshFor, false, document, pushId);
        }

        /** Hubs may leave out what they have told before: what is missing from it means nothing, nor do its marks. */
        public Brought pushed(UUID id) {
            FeedDocument part = document.covering(Reading.Covers.A_PART);
            return new Brought(feedId, part.reading(), version, freshFor, false, part, id);
        }

        public boolean isPushed() {
            return pushId != null;
        }
    }

    /**
     * Nothing new since the last time.
     *
     * @param saidAllAgain the site was asked whether anything had changed since its own mark, and sent all of it under that
     *     mark
     */
    record NotModified(UUID feedId, FeedVersion version, Duration freshFor, boolean saidAllAgain) implements Fetched {
        public NotModified(UUID feedId, FeedVersion version, Duration freshFor) {
            this(feedId, version, freshFor, false);
        }
    }

    /**
     * Nothing that could be read.
     *
     * @param sentence why, in plain words for the partner
     * @param askAgainIn as long as the site asked us to wait; zero when it did not say
     */
    record Refused(UUID feedId, Refusal refusal, String sentence, Duration askAgainIn) implements Fetched {}

    /** What a refusal means for the next time. */
    enum Refusal {
        /** It may pass by itself: ask again, ever more rarely. */
        FOR_NOW,
        /** Its host must not be asked now: it counts neither as a reading nor as a failure. */
        PUT_OFF,
        /** It will not pass until somebody does something, such as giving the right key. */
        NEEDS_A_PERSON,
        /** The partner says that the feed has ended. */
        FOR_GOOD
    }
}
