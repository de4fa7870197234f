package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Decides when to ask a feed again, and keeps in words what went wrong. */
@ApplicationScoped
public class RescheduleFeed {
    @Inject
    Feeds feeds;

    @Inject
    Timetable timetable;

    @Inject
    FeedPaces paces;

    @Inject
    FeedPushes pushes;

    @Inject
    Clock clock;

    /** Returns what it was given, for the next step. */
    @Transactional
    public Fetched reschedule(Fetched fetched) {
        Feed feed = feeds.lock(fetched.feedId());
        Instant now = clock.instant();
        if (fetched instanceof Fetched.Refused refused) {
            refuse(feed, refused, now);
        } else if (fetched instanceof Fetched.NotModified same) {
            unchanged(feed, same);
        } else if (fetched instanceof Fetched.Brought brought) {
            answered(feed, brought.freshFor(), brought.version().hasMarks(), paces.learn(brought));
        } else {
            throw new IllegalArgumentException("Nobody has read this document yet");
        }
        return fetched;
    }

    /** The caller holds its lock. */
    void unchanged(Feed feed, Fetched.NotModified same) {
        feed.edition().keep(feed.edition().version().refreshedBy(same.version()));
        feed.turn().letGo(false);
        answered(feed, same.freshFor(), feed.edition().version().hasMarks(), paces.of(feed.id()));
    }

    private void answered(Feed feed, Duration freshFor, boolean hasMarks, FeedPace pace) {
        Instant now = clock.instant();
        Timetable.Answered answered = new Timetable.Answered(
                freshFor, hasMarks, pace, feed.edition().newestItemAt(), pushes.isTold(feed.id()));
        feed.answered(now, timetable.afterAnAnswer(feed.url(), answered, now));
    }

    private void refuse(Feed feed, Fetched.Refused refused, Instant now) {
        switch (refused.refusal()) {
            case NEEDS_A_PERSON -> feed.needsAPerson(refused.sentence(), now);
            case FOR_GOOD -> feed.ended(refused.sentence(), now);
            case PUT_OFF -> feed.putOff(refused.sentence(), now.plus(refused.askAgainIn()));
            case FOR_NOW ->
                feed.hadTrouble(
                        refused.sentence(),
                        now,
                        timetable.afterTrouble(feed.url(), feed.health().failures(), refused.askAgainIn(), now));
        }
    }
}
