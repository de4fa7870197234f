package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.flourishhub.shared.Announcer;

/**
 * What every change of an event brings with it, whether an editor made it or a partner's calendar: its dates are written
 * anew, and when it is public, everybody who shows it hears of it.
 */
@ApplicationScoped
class SettleEvent {
    @Inject
    Occurrences occurrences;

    @Inject
    Announcer announcer;

    void settle(Event event, Instant now) {
        occurrences.unfold(event, now);
        if (event.isPublic()) {
            announcer.announce(new EventRevised(event.id()));
        }
    }
}
