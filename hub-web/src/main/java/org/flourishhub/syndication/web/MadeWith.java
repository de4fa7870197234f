package org.flourishhub.syndication.web;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a feed is made with, as far as its address gives it away, so that its doctor names the settings of that product and
 * no other. Products that people run on names of their own are known by the paths they all use.
 */
public enum MadeWith {
    GOOGLE_CALENDAR("//calendar\\.google\\.com/|//www\\.google\\.com/calendar/"),
    OUTLOOK("//outlook\\.(?:office365|office|live)\\.com/|/owa/calendar/"),
    APPLE_CALENDAR("//[^/]*\\.icloud\\.com/"),
    TEAMUP("//[^/]*\\bteamup\\.com/"),
    EVENTS_CALENDAR("/wp-json/tribe/|[?&]ical=1\\b|[?&]post_type=tribe_events\\b"),
    BLOGGER("//[^/]*\\.blogspot\\.[a-z.]+/|/feeds/posts/"),
    SQUARESPACE("[?&]format=(?:rss|json)\\b|//[^/]*\\.squarespace\\.com/"),
    WIX("/blog-feed\\.xml|//[^/]*\\.wixsite\\.com/"),
    WORDPRESS("/wp-json/|//[^/]*\\.wordpress\\.com/|/feed/?(?:\\?|$)|[?&]feed=(?:rss2?|atom)\\b"),
    /** Whatever else: then the settings of all of them are named. */
    UNKNOWN("(?!)");

    private final Pattern addresses;

    MadeWith(String addresses) {
        this.addresses = Pattern.compile(addresses, Pattern.CASE_INSENSITIVE);
    }

    public static MadeWith of(String address) {
        return Arrays.stream(values())
                .filter(product -> product.addresses.matcher(address).find())
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** This product when there is advice for it among {@code advised}; else nobody knows better than all of that advice. */
    public MadeWith among(MadeWith... advised) {
        return List.of(advised).contains(this) ? this : UNKNOWN;
    }

    public boolean mayBe(MadeWith product) {
        return this == product || this == UNKNOWN;
    }
}
