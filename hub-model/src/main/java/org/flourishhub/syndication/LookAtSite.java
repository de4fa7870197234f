package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;

/** An administrator wants to know what a site offers, and what would come in, before a feed is added. */
@ApplicationScoped
public class LookAtSite {
    /** Asked for only when somebody looks: where nothing speaks to the world, such as in a store test, there is none. */
    @Inject
    Instance<PartnerSites> sites;

    /** {@code typed} may lack its https://; then a site that only has http:// is found too. */
    public SiteFindings explore(String typed, Actor administrator) {
        administrator.mustBeHubAdministrator();
        String address = typed == null ? "" : typed.strip();
        if (address.isEmpty()) {
            throw new RuleBroken("address", "Give the address of the site");
        }
        SiteFindings found = sites.get().explore(FeedAddress.of(withScheme(address), "address"));
        if (found.problem() == null || hasScheme(address)) {
            return found;
        }
        SiteFindings plain = sites.get().explore(FeedAddress.of("http://" + address, "address"));
        return plain.problem() == null ? plain : found;
    }

    public FeedPreview preview(String typed, Actor administrator) {
        administrator.mustBeHubAdministrator();
        return sites.get().preview(FeedAddress.of(typed));
    }

    static String withScheme(String address) {
        String whole = FeedAddress.onTheWeb(address);
        return hasScheme(whole) || whole.contains("@") ? whole : "https://" + whole;
    }

    private static boolean hasScheme(String address) {
        return address.matches("(?i)[a-z][a-z0-9+.-]*:(?://|(?!\\d)).*");
    }
}
