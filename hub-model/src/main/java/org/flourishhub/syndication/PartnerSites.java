package org.flourishhub.syndication;

/** The way to partners' sites before anything of them is stored; whoever knows their formats provides it. */
public interface PartnerSites {
    /** Looks where a site keeps what can be read. Takes a bounded number of requests and never throws. */
    SiteFindings explore(String address);

    /**
     * Reads one feed as it would be read later, and keeps nothing; of what comes in many pages with a way of their own, the
     * first one. {@code secretSetting} names the setting with its key, {@code null} without one. Never throws.
     */
    FeedPreview preview(String address, Feed.Kind kind, String secretSetting);
}
