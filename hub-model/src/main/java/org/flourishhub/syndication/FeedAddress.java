package org.flourishhub.syndication;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.flourishhub.shared.RuleBroken;

/** Turns what somebody typed into the one spelling of a feed's address, or says what is wrong with it. */
public final class FeedAddress {

    private static final int LONGEST = 2000;

    private FeedAddress() {}

    /** Calendars like to call themselves webcal, and old programs wrote feed before an address: both are on the web. */
    public static String onTheWeb(String typed) {
        return typed.strip()
                .replaceFirst("(?i)^feed:(?=https?://)", "")
                .replaceFirst("(?i)^(?:webcals?|feed)://", "https://");
    }

    static String of(String typed) {
        URI address = parsed(typed == null ? "" : onTheWeb(typed));
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || address.getHost() == null) {
            throw new RuleBroken("url", "Give the whole address, starting with https://");
        }
        if (address.getUserInfo() != null) {
            throw new RuleBroken("url", "Leave names and passwords out of the address");
        }
        String url = spelled(address, scheme);
        if (url.length() > LONGEST) {
            throw new RuleBroken("url", "This address is too long");
        }
        return url;
    }

    private static URI parsed(String typed) {
        try {
            int host = typed.indexOf("://") + 3;
            int end = host < 3 ? -1 : typed.substring(host).indexOf('/');
            if (end < 0) {
                return new URI(typed);
            }
            String name = IDN.toASCII(typed.substring(host, host + end), IDN.ALLOW_UNASSIGNED);
            return new URI(typed.substring(0, host) + name + typed.substring(host + end));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new RuleBroken("url", "This is not a web address");
        }
    }

    private static String spelled(URI address, String scheme) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String plain = scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + port + path + query;
        return URI.create(plain).toASCIIString();
    }
}
