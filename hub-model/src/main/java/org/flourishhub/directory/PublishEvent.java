package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** An editor makes an event public. */
@ApplicationScoped
public class PublishEvent {
    @Inject
    Events events;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    @Transactional
    public void publish(UUID eventId, Actor editor) {
        Event event = events.get(eventId);
        editor.mustBeEditorOf(event.organisation().id());

        event.publish(clock.instant());

        announcer.announce(new EventPublished(event.id()));
    }
}
