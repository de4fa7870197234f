package org.flourishhub.syndication.inbound.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.Fetched.Brought;
import org.flourishhub.syndication.Fetched.Refusal;
import org.flourishhub.syndication.Fetched.Refused;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.documents.PageOfAFeed;
import org.flourishhub.syndication.inbound.documents.StoryShape;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.documents.WebDocument;

/** The one door for documents: looks at what they are, whatever they are called, and hands them to their reader. */
@ApplicationScoped
public class FeedParser {

    private static final Logger LOG = System.getLogger(FeedParser.class.getName());
    private static final String CONFUSING =
            "This document is made in a way that confuses our reader. We have noted it and will try again.";

    /**
     * Many may wait for slow sites at the same time, but reading takes processor and memory: no more than there are
     * processors.
     */
    private static final Semaphore DESK =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private Clock clock;

    protected FeedParser() {}

    @Inject
    public FeedParser(Clock clock) {
        this.clock = clock;
    }

    /** A document becomes a reading, or a refusal in plain words; whatever else was fetched stays as it is. */
    public Fetched read(Fetched fetched) {
        if (!(fetched instanceof Fetched.Body body)) {
            return fetched;
        }
        DESK.acquireUninterruptibly();
        try {
            FeedDocument document = forTakingIn(body);
            document =
                    document.with(document.head().with(document.head().links().saidBy(body.links())));
            Duration wish = document.head().rhythm().quiet();
            Duration freshFor = wish.compareTo(body.freshFor()) > 0 ? wish : body.freshFor();
            return new Brought(document, body.version(), freshFor);
        } catch (UnreadableFeed e) {
            return new Refused(body.feedId(), Refusal.FOR_NOW, e.getMessage(), Duration.ZERO);
        } catch (RuntimeException | StackOverflowError confused) {
            LOG.log(Level.WARNING, "feed " + body.feedId() + ": its document confuses a reader", confused);
            return new Refused(body.feedId(), Refusal.FOR_NOW, CONFUSING, Duration.ZERO);
        } finally {
            DESK.release();
        }
    }

    /** As it was read, but for what has nothing for people: a moderator would only see an empty page. */
    public FeedDocument forTakingIn(Fetched.Body body) throws UnreadableFeed {
        return document(body).refusing(StoryShape::saysNothing, RefusedItem.Reason.NOTHING_SAID);
    }

    public FeedDocument document(Fetched.Body body) throws UnreadableFeed {
        WebDocument document =
                new WebDocument(body.feedId(), body.url(), body.contentType(), body.bytes(), clock.instant());
        BoundedNames.check(document.text());
        for (DocumentReader reader : FeedReaders.all()) {
            if (reader.recognises(document)) {
                return reader.read(document);
            }
        }
        throw unknown(document);
    }

    private static UnreadableFeed unknown(WebDocument document) {
        if (document.text().isBlank()) {
            return new UnreadableFeed("empty", "The feed is empty: nothing came at all.");
        }
        return switch (document.looksLikeJson() ? "" : document.root()) {
            case "" -> new UnreadableFeed("not-a-feed", "This is not a feed we can read (RSS or Atom).");
            case "html", "head", "body" -> PageOfAFeed.insteadOfIt(document);
            default -> new UnreadableFeed("not-a-feed", "This is XML, but not a feed we can read (RSS or Atom).");
        };
    }
}
