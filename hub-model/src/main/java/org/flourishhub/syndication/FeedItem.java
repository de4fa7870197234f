package org.flourishhub.syndication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;

/**
 * One entry of a feed, in the one shape all formats are turned into. Its words are already clean: plain text, and HTML
 * that is safe to show.
 *
 * @param key what the partner calls it, the same at every reading; at most 500 characters
 * @param link the page it stands on, {@code null} when it has none
 * @param attribution how to name the source of this very entry; {@code null}: as the feed says
 * @param writtenAt {@code null} when the partner gives no date
 * @param terms slugs of what the partner filed it under
 * @param withdrawn the partner says that it was taken back; nothing but the key matters then
 */
public record FeedItem(
        UUID feedId,
        String key,
        String title,
        String summary,
        String html,
        String author,
        String link,
        String attribution,
        String imageUrl,
        String imageAlt,
        String language,
        Instant writtenAt,
        Set<String> terms,
        boolean withdrawn) {

    private static final int LONGEST_KEY = 500;
    private static final int LONGEST_ADDRESS = 2000;

    public FeedItem {
        key = key.length() > LONGEST_KEY ? "sha256:" + sha256(key) : key;
        title = cut(title, 300);
        summary = cut(summary, 1000);
        author = cut(author, 200);
        attribution = cut(attribution, 300);
        imageAlt = cut(imageAlt, 1000);
        link = link != null && link.length() > LONGEST_ADDRESS ? null : link;
        imageUrl = imageUrl != null && imageUrl.length() > LONGEST_ADDRESS ? null : imageUrl;
        language = cut(language, 35);
        terms = Set.copyOf(terms);
    }

    public static FeedItem withdrawn(UUID feedId, String key) {
        return new FeedItem(feedId, key, "", "", "", null, null, null, null, null, null, null, Set.of(), true);
    }

    public FeedItem attributedTo(String source) {
        return new FeedItem(
                feedId, key, title, summary, html, author, link, source, imageUrl, imageAlt, language, writtenAt, terms,
                withdrawn);
    }

    /** The same for the same words. Dates are left out: some sites change them at every reading. */
    public String fingerprint() {
        return sha256(
                String.join("\u001f", title, summary, html, said(author), said(link), said(imageUrl), said(imageAlt)));
    }

    /** Never in the middle of a letter that takes two characters, such as an emoji. */
    private static String cut(String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
