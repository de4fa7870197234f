package org.flourishhub.corrections.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.flourishhub.corrections.Corrections;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Waiting;

/** How many corrections wait for somebody. */
@ApplicationScoped
public class WaitingCorrections implements Waiting {
    @Inject
    Corrections corrections;

    @Override
    public String what() {
        return "corrections";
    }

    @Override
    public long of(Actor actor) {
        return corrections.countWaitingFor(actor);
    }
}
