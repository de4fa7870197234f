package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** The hub moves an event on when one of its dates has passed: the dates to come are worked out as far ahead as ever. */
@ApplicationScoped
public class RollEventsOn {
    @Inject
    EntityManager db;

    @Inject
    Occurrences occurrences;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /** The lock comes first of all, so that everything read after it is what an editor has saved last. */
    @Transactional
    public void rollOn(UUID eventId, Actor hub) {
        hub.mustBeHubAdministrator();

        Event event = db.find(Event.class, eventId, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        occurrences.unfold(event, now);
        if (event.isPublic()) {
            announcer.announce(new EventDatePassed(eventId));
        }
    }
}
