package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** An editor takes an event down; its page then says that it is gone. */
@ApplicationScoped
public class WithdrawEvent {
    @Inject
    Events events;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    @Transactional
    public void withdraw(UUID eventId, Actor editor) {
        Event event = events.get(eventId);
        editor.mustBeEditorOf(event.organisation().id());

        event.withdraw(clock.instant());

        announcer.announce(new EventWithdrawn(event.id()));
    }
}
