package org.flourishhub.syndication;

import java.util.UUID;

/**
 * What somebody says about a feed when they add it.
 *
 * @param name how people call it
 * @param organisationId whose it is, {@code null} when no organisation of the hub publishes it
 * @param licence an SPDX id or short name, {@code null} when unknown
 * @param attribution how to name the source; {@code null}: by the feed's name
 * @param secretSetting the name of the setting that holds the key, such as {@code hub.secret.care-opinion}; {@code null}
 *     without one
 */
public record FeedDetails(
        String url,
        Feed.Kind kind,
        String name,
        UUID organisationId,
        Feed.Trust trust,
        String licence,
        String attribution,
        String secretSetting) {}
