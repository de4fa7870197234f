package org.flourishhub.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the rest of the hub about a fact, inside the transaction that made it true. */
@ApplicationScoped
public class Announcer {
    @Inject
    Event<Fact> facts;

    /** Observers run at once in the caller's transaction: when one of them fails, the change itself is undone. */
    public void announce(Fact fact) {
        facts.fire(fact);
    }
}
