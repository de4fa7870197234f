package org.flourishhub.syndication.inbound.documents;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What entries are called, the same at every reading. WordPress's own names change their host and http/https when a
 * site moves, so only the number counts.
 */
public final class ItemKeys {

    private static final Pattern WORDPRESS = Pattern.compile(
            "https?://[^/?#]+(?:/[^?#]*)?\\?(?:post_type=[\\w-]+&(?:#038;|amp;)?)?(?:p|page_id)=(\\d+)");

    private final Set<String> taken = new HashSet<>();

    public static String normal(String id) {
        Matcher wordpress = WORDPRESS.matcher(id);
        return wordpress.matches() ? "wp:" + wordpress.group(1) : id;
    }

    /** The key to use in this document, or {@code null} for an entry that is there twice. */
    public String claim(String key, String link) {
        if (taken.add(key)) {
            return key;
        }
        String apart = key + "|" + link;
        return link != null && !link.equals(key) && taken.add(apart) ? apart : null;
    }
}
