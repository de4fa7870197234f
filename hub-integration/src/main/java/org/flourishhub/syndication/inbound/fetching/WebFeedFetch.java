package org.flourishhub.syndication.inbound.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.flourishhub.outside.OutsideAnswer;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.outside.OutsideRequest;
import org.flourishhub.outside.OutsideWorld;
import org.flourishhub.syndication.BodyHash;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;

/** Asks for a document on the web: "anything new since this edition?" */
@ApplicationScoped
public class WebFeedFetch {

    public static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1";

    /** Successes that bring nothing, or only a part that nobody asked for. */
    private static final Set<Integer> NOT_WHOLE = Set.of(204, 205, 206);

    private OutsideWorld world;
    private Clock clock;

    protected WebFeedFetch() {}

    @Inject
    public WebFeedFetch(OutsideWorld world, Clock clock) {
        this.world = world;
        this.clock = clock;
    }

    public Fetched fetch(Feed feed) {
        return understood(feed, ask(feed));
    }

    /** What the site says, whatever that is. */
    public OutsideAnswer ask(Feed feed) {
        FeedVersion known = known(feed);
        return world.fetch(FeedKey.shown(request(feed.url()).unlessStill(known.etag(), known.lastModified()), feed));
    }

    /** The same at another address of its site, whose marks are others. */
    public OutsideAnswer askAt(Feed feed, URI address) {
        return world.fetch(FeedKey.shown(request(address), feed));
    }

    private static OutsideRequest request(URI address) {
        return OutsideRequest.get(address).with("Accept", ACCEPT);
    }

    private FeedVersion known(Feed feed) {
        // who wants it whole wants it whether it has changed or not: what is missing must be looked for again
        return feed.turn().isWanted() ? FeedVersion.UNKNOWN : feed.edition().version(clock.instant());
    }

    /** What that means for the feed. */
    Fetched understood(Feed feed, OutsideAnswer answer) {
        return understood(feed, answer, new BodyHash());
    }

    /** Of an answer whose hash others ask for too. */
    public Fetched understood(Feed feed, OutsideAnswer answer, BodyHash hash) {
        FeedVersion known = known(feed);
        if (answer instanceof NotReached nowhere) {
            return Refusals.of(feed.id(), nowhere);
        }
        Received received = (Received) answer;
        Duration freshFor = Freshness.of(received, clock);
        if (received.status() == 304) {
            return new Fetched.NotModified(feed.id(), version(received, known.bodyHash()), freshFor);
        }
        if (!received.isSuccess() || NOT_WHOLE.contains(received.status())) {
            return new Refusals(clock).of(feed.id(), received);
        }
        FeedVersion version = version(received, hash.of(WhatMatters.of(received.body())));
        // some sites send everything anew after any change anywhere, with the very same words
        return version.bodyHash().equals(known.bodyHash())
                ? new Fetched.NotModified(feed.id(), version, freshFor, version.isMarkedAs(known))
                : new Fetched.Body(
                        feed.id(),
                        received.url(),
                        received.header("Content-Type").orElse(""),
                        received.body(),
                        version,
                        freshFor,
                        LinkHeader.of(received));
    }

    private static FeedVersion version(Received answer, String hash) {
        return Freshness.wantsMarksForgotten(answer)
                ? new FeedVersion(null, null, hash)
                : new FeedVersion(
                        answer.header("ETag").orElse(null),
                        answer.header("Last-Modified").orElse(null),
                        hash);
    }
}
