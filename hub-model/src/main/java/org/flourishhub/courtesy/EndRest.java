package org.flourishhub.courtesy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.flourishhub.shared.Actor;

/** An administrator knows that a host is well again, or has spoken with its people: it may be asked at once. */
@ApplicationScoped
public class EndRest {
    @Inject
    Hosts hosts;

    @Transactional
    public void end(String hostName, Actor administrator) {
        administrator.mustBeHubAdministrator();

        hosts.lock(hostName).endRest();
    }
}
