package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.flourishhub.shared.Actor;

/** An administrator of the hub lets the making of a new index go on where it was stopped. */
@ApplicationScoped
public class ResumeRebuild {
    @Inject
    IndexRebuilds rebuilds;

    @Transactional
    public void resume(Actor administrator) {
        administrator.mustBeHubAdministrator();

        rebuilds.mine().resume();
    }
}
