package org.flourishhub.duplicates.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.flourishhub.duplicates.DuplicatePair.Status;
import org.flourishhub.duplicates.DuplicatePairs;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Waiting;

/** How many pairs wait for a moderator. */
@ApplicationScoped
public class WaitingDuplicates implements Waiting {
    @Inject
    DuplicatePairs pairs;

    @Override
    public String what() {
        return "duplicates";
    }

    @Override
    public long of(Actor actor) {
        return actor.isModerator() ? pairs.count(Status.WAITING) : 0;
    }
}
