package org.flourishhub.syndication.inbound.words;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mail programs, calendars and networks put an address of their own before the one people meant, to see who follows it;
 * Outlook's even holds the mailbox of whoever copied it. The one that was meant stands in it.
 */
final class LinksBehind {
    private static final Pattern IN_BETWEEN = Pattern.compile(
            "https?://(?:www\\.google\\.[a-z]{2,3}(?:\\.[a-z]{2})?/url|[a-z0-9-]+\\.safelinks\\.protection\\.outlook\\.com/"
                    + "|lm?\\.facebook\\.com/l\\.php|l\\.instagram\\.com/)\\?(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MEANT =
            Pattern.compile("(?:^|&)(?:q|u|url)=(https?(?::|%3A)[^&#]+)", Pattern.CASE_INSENSITIVE);

    private LinksBehind() {}

    /** The address that was meant; most are it already. */
    static String meant(String address) {
        Matcher between = IN_BETWEEN.matcher(address);
        Matcher meant = between.matches() ? MEANT.matcher(between.group(1)) : null;
        if (meant == null || !meant.find()) {
            return address;
        }
        try {
            return URLDecoder.decode(meant.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenSign) {
            return address;
        }
    }
}
