package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.flourishhub.shared.Announcer;

/**
 * Somebody tells us that a feed has changed, at an address that only its hub knows. What is signed with the secret that
 * only its hub knows is believed, and taken in like an answer of the site itself. Anything else is a hint to ask the site.
 */
@ApplicationScoped
public class ReceivePush {
    @Inject
    FeedPushes pushes;

    @Inject
    PushedDocuments documents;

    @Inject
    Feeds feeds;

    @Inject
    Timetable timetable;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /** What became of it. */
    public enum Outcome {
        TAKEN,
        HINT,
        /** Nobody here wants to be told at this address. */
        NOT_WANTED
    }

    /** {@code signature} is the header as it came, or {@code null}. */
    @Transactional
    public Outcome receive(String key, String signature, String contentType, byte[] body) {
        Optional<FeedPush> known = pushes.findByKey(key).filter(FeedPush::isLive);
        if (known.isEmpty()) {
            return Outcome.NOT_WANTED;
        }
        FeedPush push = known.get();
        Feed feed = feeds.lock(push.feedId());
        if (feed.status() != Feed.Status.ACTIVE) {
            return Outcome.NOT_WANTED;
        }
        boolean believed = push.secret() != null
                && PushSignature.matches(signature, body, push.secret())
                && body.length > 0
                && documents.hasRoom(feed.id());
        return believed ? taken(push, feed, contentType, body) : hinted(push, feed);
    }

    private Outcome taken(FeedPush push, Feed feed, String contentType, byte[] body) {
        Instant now = clock.instant();
        push.pushed(now);
        documents.add(feed.id(), contentType == null ? "" : contentType, body);
        feed.turn().dueBy(now);
        announcer.announce(new FeedPushed(feed.id()));
        return Outcome.TAKEN;
    }

    /** However often somebody hints, the site is not asked more often. */
    private Outcome hinted(FeedPush push, Feed feed) {
        Instant now = clock.instant();
        push.hinted(now);
        feed.turn().dueBy(timetable.afterAHint(feed.url(), feed.health().lastFetchedAt(), now));
        announcer.announce(new FeedPushed(feed.id()));
        return Outcome.HINT;
    }
}
