package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.RuleBroken.Problem;

/** An administrator wants to know what a site offers, and what would come in, before a feed is added. */
@ApplicationScoped
public class LookAtSite {
    @Inject
    EndpointRule endpoints;

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

    /** {@code secretSetting} names the setting that holds its key; it may be empty where none is needed. */
    public FeedPreview preview(String typed, Feed.Kind kind, String secretSetting, Actor administrator) {
        administrator.mustBeHubAdministrator();
        String url = FeedAddress.of(typed);
        String setting = secretSetting == null || secretSetting.isBlank() ? null : secretSetting.strip();
        List<Problem> problems = KeySetting.problems(kind, setting, url, endpoints);
        if (kind == Feed.Kind.CARE_OPINION && !problems.isEmpty()) {
            throw new RuleBroken(problems);
        }
        return sites.get().preview(url, kind, setting);
    }

    static String withScheme(String address) {
        String whole = FeedAddress.onTheWeb(address);
        return hasScheme(whole) || whole.contains("@") ? whole : "https://" + whole;
    }

    private static boolean hasScheme(String address) {
        return address.matches("(?i)[a-z][a-z0-9+.-]*:(?://|(?!\\d)).*");
    }
}
