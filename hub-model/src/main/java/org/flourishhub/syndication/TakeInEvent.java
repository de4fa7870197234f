package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Publication;
import org.flourishhub.directory.ReceiveEvent;
import org.flourishhub.directory.ReceivedEvent;
import org.flourishhub.directory.WithdrawEvent;
import org.flourishhub.shared.Actor;

/**
 * One event of a feed becomes an event of the directory, or changes the one it became before. What an editor has changed
 * since is the editor's, and stays; what was taken down never returns.
 */
@ApplicationScoped
public class TakeInEvent {
    private static final Actor FEEDS = Actor.hub("feeds");

    static final String WHOSE =
            "This feed has events, but we do not know whose they are. Choose its organisation under “Change what it is”,"
                    + " then press “Read it now”.";

    /** Dates are kept for half a year; sooner than a calendar that never changes is read again for them. */
    private static final Duration TOLD_AGAIN_AFTER = Duration.ofDays(20);

    @Inject
    EventLedger ledger;

    @Inject
    Events events;

    @Inject
    ReceiveEvent receiveEvent;

    @Inject
    WithdrawEvent withdrawEvent;

    @Inject
    Clock clock;

    /** Doing it twice with the same entry changes nothing. What is known already is told on, whatever {@code rules} say. */
    @Transactional
    public void takeIn(Feed feed, EventItem item, Collection<FeedRule> rules, EventWork work) {
        Instant now = clock.instant();
        if (feed.organisation() == null) {
            feed.needsAPerson(WHOSE, now);
            return;
        }
        Optional<EventEntry> known = ledger.find(item);
        TellEvent told = new TellEvent(item, now, work.patience());
        if (known.isPresent()) {
            update(known.get(), item, told, now);
        } else if (!FeedRule.hide(rules, FeedRule.Entry.of(item)) && told.isWorthTakingIn()) {
            receive(feed, item, told, now);
        }
        if (told.isSlow()) {
            work.leaveOut(item);
        }
    }

    private void receive(Feed feed, EventItem item, TellEvent told, Instant now) {
        ReceivedEvent received = told.received();
        if (told.isSlow()) {
            return;
        }
        receiveEvent.receive(
                feed.organisation().id(),
                received,
                feed.publishesAtOnce(),
                FEEDS,
                event -> ledger.add(new EventEntry(UUID.randomUUID(), item, event, mark(event), now)));
    }

    private void update(EventEntry entry, EventItem item, TellEvent told, Instant now) {
        Optional<Event> event = events.find(entry.eventId());
        if (event.isEmpty()) {
            entry.withdraw(now);
        }
        if (entry.isWithdrawn()) {
            return;
        }
        if (!entry.key().equals(item.key())) {
            entry.rename(item.key());
        }
        boolean ours = event.get().publication() != Publication.WITHDRAWN && entry.isStillAs(mark(entry.eventId()));
        if (!ours || !told.hasDates() || entry.saysTheSameAs(item) && !fadesAway(entry, told, now)) {
            return;
        }
        if (item.status() == EventItem.Status.CANCELLED) {
            receiveEvent.cancel(entry.eventId(), FEEDS);
        } else {
            ReceivedEvent received = told.received();
            if (told.isSlow()) {
                return;
            }
            receiveEvent.revise(entry.eventId(), received, FEEDS);
        }
        entry.revise(item, mark(entry.eventId()), now);
    }

    /** Its dates are not worked out each time that nothing is new. */
    private static boolean fadesAway(EventEntry entry, TellEvent told, Instant now) {
        return entry.wasToldBefore(now.minus(TOLD_AGAIN_AFTER)) && told.isToldForAWhile();
    }

    /** The feed says itself that this will not take place. What an editor has changed since is the editor's. */
    @Transactional
    public void takeBack(Feed feed, String key) {
        ledger.find(feed.id(), key).filter(entry -> !entry.isWithdrawn()).ifPresent(entry -> {
            boolean ours = events.find(entry.eventId()).filter(Event::isPublic).isPresent()
                    && entry.isStillAs(mark(entry.eventId()));
            if (ours) {
                withdrawEvent.withdraw(entry.eventId(), FEEDS);
            }
            entry.withdraw(clock.instant());
        });
    }

    private String mark(UUID eventId) {
        return ReceivedEvent.markOf(events.get(eventId));
    }
}
