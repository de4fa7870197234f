package org.flourishhub.syndication;

import java.util.UUID;
import java.util.regex.Pattern;

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
        String secretSetting) {
    private static final Pattern SPACES = Pattern.compile("[\\p{Cc}\\p{Z}\\s]+");
    /** Nobody sees them, and some turn the words around them; what joins the letters of a script or a picture stays. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\x{ad}\\x{61c}\\x{200b}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2060}-\\x{206f}\\x{feff}]");

    /** What is said about a feed is shown in one line, and often comes from its site. */
    public FeedDetails {
        name = line(name);
        licence = line(licence);
        attribution = line(attribution);
    }

    private static String line(String said) {
        String line = said == null ? "" : UNSEEN.matcher(said).replaceAll("");
        String tidy = SPACES.matcher(line).replaceAll(" ").strip();
        return tidy.isEmpty() ? null : tidy;
    }
}
