package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.flourishhub.shared.Actor;

/** An administrator of the hub stops the making of a new index; what is in it stays. */
@ApplicationScoped
public class StopRebuild {
    @Inject
    IndexRebuilds rebuilds;

    @Transactional
    public void stop(Actor administrator) {
        administrator.mustBeHubAdministrator();

        rebuilds.mine().stop();
    }
}
