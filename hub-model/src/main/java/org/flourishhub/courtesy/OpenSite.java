package org.flourishhub.courtesy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.flourishhub.shared.Actor;

/** The people of a site have changed their minds: it may be read again. */
@ApplicationScoped
public class OpenSite {
    @Inject
    ClosedSites sites;

    /** One that is not closed stays as it is. */
    @Transactional
    public void open(String name, Actor administrator) {
        administrator.mustBeHubAdministrator();

        sites.find(name).ifPresent(sites::remove);
    }
}
