package org.flourishhub.courtesy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;

/** The people of a site have asked not to be read: from now on nothing is asked of it. */
@ApplicationScoped
public class CloseSite {
    private static final int LONGEST_REASON = 300;

    @Inject
    ClosedSites sites;

    @Inject
    Clock clock;

    /** {@code typed} is a name or an address of the site; {@code reason} may be {@code null}. */
    @Transactional
    public void close(String typed, String reason, Actor administrator) {
        administrator.mustBeHubAdministrator();
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new RuleBroken("reason", "Use at most 300 characters");
        }
        String name = TypedSite.nameOf(typed);
        if (sites.find(name).isEmpty()) {
            sites.add(new ClosedSite(name, reason, administrator.name(), clock.instant()));
        }
    }
}
