package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;

/** An administrator wants to know what a site offers, and what would come in, before a feed is added. */
@ApplicationScoped
public class LookAtSite {
    private static final int LONGEST = 2000;

    /** Asked for only when somebody looks: where nothing speaks to the world, such as in a store test, there is none. */
    @Inject
    Instance<PartnerSites> sites;

    /** {@code typed} may lack its https://. */
    public SiteFindings explore(String typed, Actor administrator) {
        administrator.mustBeHubAdministrator();
        String address = typed == null ? "" : typed.strip();
        if (address.isEmpty()) {
            throw new RuleBroken("address", "Give the address of the site");
        }
        if (address.length() > LONGEST) {
            throw new RuleBroken("address", "This address is too long");
        }
        return sites.get().explore(FeedAddress.of(withScheme(address)));
    }

    public FeedPreview preview(String typed, Actor administrator) {
        administrator.mustBeHubAdministrator();
        return sites.get().preview(FeedAddress.of(typed));
    }

    static String withScheme(String address) {
        String whole = FeedAddress.onTheWeb(address);
        return whole.matches("(?i)[a-z][a-z0-9+.-]*://.*") ? whole : "https://" + whole;
    }
}
