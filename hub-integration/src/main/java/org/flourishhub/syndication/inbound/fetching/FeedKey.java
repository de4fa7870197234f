package org.flourishhub.syndication.inbound.fetching;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flourishhub.outside.OutsideRequest;
import org.flourishhub.syndication.Feed;

/**
 * The key that some sites, such as Eventbrite, want to see: sent to the feed's own address only, and never kept anywhere
 * but in the settings.
 */
final class FeedKey {
    private FeedKey() {}

    static OutsideRequest shown(OutsideRequest request, Feed feed) {
        if (feed.secretSetting() == null || !hasOneHome(request, feed)) {
            return request;
        }
        Optional<String> key = ConfigProvider.getConfig().getOptionalValue(feed.secretSetting(), String.class);
        return key.map(secret -> request.with("Authorization", "Bearer " + secret.strip()))
                .orElse(request);
    }

    private static boolean hasOneHome(OutsideRequest request, Feed feed) {
        return request.url().getScheme().equals(feed.url().getScheme())
                && request.url().getAuthority().equals(feed.url().getAuthority());
    }
}
