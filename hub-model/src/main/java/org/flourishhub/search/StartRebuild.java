package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.flourishhub.shared.Actor;

/** An administrator of the hub has a new index made beside the one that people ask. */
@ApplicationScoped
public class StartRebuild {
    @Inject
    IndexRebuilds rebuilds;

    @Inject
    Clock clock;

    @Transactional
    public void start(Actor administrator) {
        administrator.mustBeHubAdministrator();

        rebuilds.mine().start(clock.instant());
    }
}
