package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/**
 * An event arrives from a partner's calendar, or arrives there again in other words. It is public at once when the partner
 * is trusted; else it waits as a draft of its organisation.
 */
@ApplicationScoped
public class ReceiveEvent {
    @Inject
    Organisations organisations;

    @Inject
    Events events;

    @Inject
    Occurrences occurrences;

    @Inject
    SettleEvent settleEvent;

    @Inject
    TaxonomyTerms terms;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /** {@code first} is told the event's id before anybody else hears of it. Unknown terms are passed over. */
    @Transactional
    public void receive(
            UUID organisationId, ReceivedEvent told, boolean publishAtOnce, Actor receiver, Consumer<UUID> first) {
        receiver.mustBeEditorOf(organisationId);

        Instant now = clock.instant();
        EventDetails details = told.details();
        Event event = new Event(
                UUID.randomUUID(), organisations.get(organisationId), details, terms.known(details.terms()), now);
        event.become(told.status(), now);
        events.add(event);
        event.changeInstead(told.changes(), now);
        if (publishAtOnce) {
            event.publish(now);
        }
        occurrences.unfold(event, now);
        first.accept(event.id());

        if (publishAtOnce) {
            announcer.announce(new EventPublished(event.id()));
        }
    }

    /** What was said of single dates is replaced, too. */
    @Transactional
    public void revise(UUID eventId, ReceivedEvent told, Actor receiver) {
        Event event = events.get(eventId);
        receiver.mustBeEditorOf(event.organisation().id());

        Instant now = clock.instant();
        event.describe(told.details(), terms.known(told.details().terms()), now);
        event.become(told.status(), now);
        event.changeInstead(told.changes(), now);
        settleEvent.settle(event, now);
    }

    /** It will not take place; whoever has its page learns it there. */
    @Transactional
    public void cancel(UUID eventId, Actor receiver) {
        Event event = events.get(eventId);
        receiver.mustBeEditorOf(event.organisation().id());

        Instant now = clock.instant();
        event.become(Event.Status.CANCELLED, now);
        settleEvent.settle(event, now);
    }
}
