package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.ReceivedEvent;
import org.flourishhub.directory.WithdrawEvent;
import org.flourishhub.shared.Actor;

/**
 * Takes down upcoming events that a calendar no longer has. An empty calendar takes down nothing, for a broken site is
 * likelier; what has taken place stays; and when very many vanish at once, nothing goes until a person has looked.
 */
@ApplicationScoped
public class NoticeGoneEvents {
    private static final Actor FEEDS = Actor.hub("feeds");

    private static final String ASK = " We have kept them all. Please look whether they really will not take place.";

    @Inject
    Feeds feeds;

    @Inject
    EventLedger ledger;

    @Inject
    Events events;

    @Inject
    WithdrawEvent withdrawEvent;

    @Inject
    Clock clock;

    /** Returns what it was given, for the next step; unfinished when a person has to decide first. */
    @Transactional
    public Fetched.Brought notice(Fetched.Brought brought) {
        Reading reading = brought.reading();
        boolean tellsOfEvents = reading.items().stream().anyMatch(EventItem.class::isInstance);
        if (!tellsOfEvents || reading.covers() != Reading.Covers.EVERYTHING) {
            return brought;
        }
        Feed feed = feeds.lock(brought.feedId());
        Instant now = clock.instant();
        List<EventEntry> live = ledger.live(feed.id());
        List<EventEntry> gone = live.stream()
                .filter(entry -> !reading.present().contains(entry.key()))
                .filter(entry -> isUpcoming(entry, now))
                .toList();
        if (gone.isEmpty()) {
            return brought;
        }
        long upcoming = live.stream().filter(entry -> isUpcoming(entry, now)).count();
        if (NoticeWithdrawals.isTooMany(gone.size(), upcoming) && !feed.turn().isLettingGo()) {
            feed.needsAPerson(gone.size() + FeedHealth.EVENTS_VANISHED + ASK, now);
            return brought.unfinished();
        }
        gone.forEach(entry -> takeDown(entry, now));
        return brought;
    }

    private boolean isUpcoming(EventEntry entry, Instant now) {
        return events.find(entry.eventId())
                .flatMap(event -> event.next(now))
                .filter(date -> date.startsAt().isAfter(now))
                .isPresent();
    }

    /** What an editor has changed since is the editor's, and a draft was never public. */
    private void takeDown(EventEntry entry, Instant now) {
        Event event = events.get(entry.eventId());
        if (event.isPublic() && entry.isStillAs(ReceivedEvent.markOf(event))) {
            withdrawEvent.withdraw(event.id(), FEEDS);
        }
        entry.withdraw(now);
    }
}
