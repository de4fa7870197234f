package org.flourishhub.syndication.inbound.fetching;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flourishhub.syndication.Feed;

/** What must never be written down of a feed's answers: its key, should the site repeat it, and keys in addresses. */
record Secrets(Optional<String> key) {
    private static final String LEFT_OUT = "left-out";
    /** Shorter ones would be found in the middle of words. */
    private static final int SHORTEST = 6;

    private static final Pattern IN_ADDRESSES = Pattern.compile(
            "(?<=[?&])([^=&#]*(?:key|token|secret|passw|signature|credential)[^=&#]*=)[^&#]*",
            Pattern.CASE_INSENSITIVE);

    static Secrets of(Feed feed) {
        return new Secrets(Optional.ofNullable(feed.secretSetting())
                .flatMap(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class))
                .map(String::strip)
                .filter(key -> key.length() >= SHORTEST));
    }

    URI leftOutOf(URI address) {
        return URI.create(leftOutOf(IN_ADDRESSES.matcher(address.toString()).replaceAll("$1" + LEFT_OUT)));
    }

    String leftOutOf(String text) {
        return key.map(secret -> text.replace(secret, LEFT_OUT)).orElse(text);
    }

    byte[] leftOutOf(byte[] words) {
        // letter for letter in Latin, whatever the words are written in
        return key.map(secret -> leftOutOf(new String(words, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1))
                .orElse(words);
    }
}
