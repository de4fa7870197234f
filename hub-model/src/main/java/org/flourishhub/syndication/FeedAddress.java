package org.flourishhub.syndication;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.shared.RuleBroken;

/** Turns what somebody typed into the one spelling of a feed's address, or says what is wrong with it. */
public final class FeedAddress {

    private static final int LONGEST = 2000;
    private static final int LAST_PORT = 65_535;
    /** As people say it: a name with a dot in it, and perhaps a port and a path. */
    private static final Pattern LACKS_SCHEME = Pattern.compile("[^\\s/:@?#]+\\.[^\\s/:@?#]+(?::\\d+)?(?:[/?#].*)?");

    private static final Pattern MAIL = Pattern.compile("(?i)(?:mailto:)?[^\\s/@:]+@[^\\s/@:]+");
    private static final Pattern AFTER_THE_NAME = Pattern.compile("[/?#]");

    private FeedAddress() {}

    /** Calendars like to call themselves webcal, and old programs wrote feed before an address: both are on the web. */
    public static String onTheWeb(String typed) {
        return typed.strip()
                .replaceFirst("(?i)^feed:(?=https?://)", "")
                .replaceFirst("(?i)^(?:webcals?|feed)://", "https://");
    }

    static String of(String typed) {
        return of(typed, "url");
    }

    /** What is wrong is said of {@code field}. */
    static String of(String typed, String field) {
        String words = typed == null ? "" : onTheWeb(typed);
        if (words.isEmpty()) {
            throw new RuleBroken(field, "Give an address, such as your-site.example");
        }
        mustNotBeTooLong(words, field);
        URI address = parsed(LACKS_SCHEME.matcher(words).matches() ? "https://" + words : words, field);
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || address.getHost() == null) {
            throw new RuleBroken(
                    field,
                    MAIL.matcher(words).matches()
                            ? "This is an e-mail address. Give the address of the site, such as your-site.example"
                            : "Give the whole address, starting with https://");
        }
        if (address.getPort() > LAST_PORT) {
            throw new RuleBroken(field, "This is not a web address. The number behind its colon is too high");
        }
        if (address.getUserInfo() != null) {
            throw new RuleBroken(field, "Leave names and passwords out of the address");
        }
        String url = spelled(address, scheme);
        mustNotBeTooLong(url, field);
        return url;
    }

    private static void mustNotBeTooLong(String address, String field) {
        if (address.length() > LONGEST) {
            throw new RuleBroken(field, "This address is too long. Perhaps something else was pasted with it");
        }
    }

    private static URI parsed(String typed, String field) {
        try {
            int host = typed.indexOf("://") + 3;
            if (host < 3) {
                return new URI(typed);
            }
            Matcher rest = AFTER_THE_NAME.matcher(typed);
            int end = rest.find(host) ? rest.start() : typed.length();
            String name = IDN.toASCII(typed.substring(host, end), IDN.ALLOW_UNASSIGNED);
            return new URI(typed.substring(0, host) + name + typed.substring(end));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new RuleBroken(field, "This is not a web address. Write it like https://your-site.example/feed/");
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
