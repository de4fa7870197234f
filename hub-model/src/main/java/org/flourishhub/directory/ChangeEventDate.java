package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** An editor cancels or moves one date of an event, or takes that back; the other dates stay as they are. */
@ApplicationScoped
public class ChangeEventDate {
    @Inject
    Events events;

    @Inject
    SettleEvent settleEvent;

    @Inject
    Clock clock;

    /**
     * The new word about one date replaces what was said of it before. {@code version} is the event's that the editor opened;
     * an older one is refused with {@code EditedMeanwhile}.
     */
    @Transactional
    public void change(UUID eventId, long version, ChangedDate change, Actor editor) {
        Event event = own(eventId, version, editor);
        Instant now = clock.instant();
        event.change(change, now);
        settleEvent.settle(event, now);
    }

    /** The date that is planned for that local time takes place as planned after all. */
    @Transactional
    public void restore(UUID eventId, long version, LocalDateTime plannedFor, Actor editor) {
        Event event = own(eventId, version, editor);
        Instant now = clock.instant();
        event.restore(plannedFor, now);
        settleEvent.settle(event, now);
    }

    private Event own(UUID eventId, long version, Actor editor) {
        Event event = events.get(eventId);
        editor.mustBeEditorOf(event.organisation().id());
        event.mustBeVersion(version);
        return event;
    }
}
