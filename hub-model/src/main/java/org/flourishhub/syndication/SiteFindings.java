package org.flourishhub.syndication;

import java.util.List;

/**
 * What was found on a partner's site.
 *
 * @param site the address that was looked at, after redirects
 * @param feeds the best first
 * @param problem why nothing could be looked at, in plain words; {@code null} when all went well
 */
public record SiteFindings(String site, List<FoundFeed> feeds, String problem) {
    public SiteFindings {
        feeds = List.copyOf(feeds);
    }

    public static SiteFindings failed(String site, String problem) {
        return new SiteFindings(site, List.of(), problem);
    }
}
