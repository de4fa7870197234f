package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** An editor changes what is said about an event; when it is public, the public sees the new words at once. */
@ApplicationScoped
public class ReviseEvent {
    @Inject
    Events events;

    @Inject
    SettleEvent settleEvent;

    @Inject
    TaxonomyTerms terms;

    @Inject
    Clock clock;

    /** {@code version} is the one the editor opened; an older one is refused with {@code EditedMeanwhile}. */
    @Transactional
    public void revise(UUID eventId, long version, EventDetails details, Event.Status status, Actor editor) {
        Event event = events.get(eventId);
        editor.mustBeEditorOf(event.organisation().id());
        event.mustBeVersion(version);

        Instant now = clock.instant();
        event.describe(details, terms.named(details.terms()), now);
        event.become(status, now);
        settleEvent.settle(event, now);
    }
}
