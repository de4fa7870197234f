package org.flourishhub.syndication;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.shared.Slug;

/**
 * What all entries of feeds share. Texts are plain, HTML is safe to show, addresses are whole.
 *
 * @param key what the partner calls it, the same at every reading; at most 500 characters
 * @param givenId what the feed itself calls it, letter by letter; {@code null} when it has no name
 * @param summary the beginning of it, at most 1,000 characters
 * @param excerpt the short text the feed itself gives, whole; {@code null} when there is none
 * @param author names, else {@code null}
 * @param mail how the author can be reached, for those whose feed gives no name; never shown on a page
 * @param link the page it stands on, {@code null} when it has none
 * @param attribution how to name the source of this very entry; {@code null}: as the feed says
 * @param rights the licence or the words about rights that this very entry carries; {@code null}: as the feed says
 * @param writtenAt the date to go by; {@code null} when the partner gives none, or none that can be believed
 * @param published as the feed gives it, even in the future
 * @param updated as the feed gives it
 * @param tags what the partner filed it under, in its own words
 * @param withdrawn the partner says that it was taken back; nothing but the key matters then
 */
public record ItemFacts(
        UUID feedId,
        String key,
        String givenId,
        String title,
        String summary,
        String excerpt,
        String html,
        String author,
        String mail,
        String link,
        String attribution,
        String rights,
        String imageUrl,
        String imageAlt,
        String language,
        Instant writtenAt,
        Instant published,
        Instant updated,
        List<String> tags,
        List<Enclosure> enclosures,
        boolean withdrawn) {

    private static final int LONGEST_KEY = 500;
    private static final int LONGEST_ADDRESS = 2000;

    /**
     * A file that comes with an entry.
     *
     * @param type its media type, {@code null} when the feed does not say
     * @param length in bytes, {@code null} when the feed does not say
     */
    public record Enclosure(String url, String type, Long length) {}

    public ItemFacts {
        key = key.length() > LONGEST_KEY ? "sha256:" + Digest.of(key) : key;
        title = cut(title, 300);
        summary = cut(summary, 1000);
        author = cut(author, 200);
        attribution = cut(attribution, 300);
        rights = cut(rights, 300);
        imageAlt = cut(imageAlt, 1000);
        link = link != null && link.length() > LONGEST_ADDRESS ? null : link;
        imageUrl = imageUrl != null && imageUrl.length() > LONGEST_ADDRESS ? null : imageUrl;
        language = cut(language, 35);
        tags = List.copyOf(tags);
        enclosures = List.copyOf(enclosures);
    }

    ItemFacts called(String otherKey) {
        return new ItemFacts(
                feedId,
                otherKey,
                givenId,
                title,
                summary,
                excerpt,
                html,
                author,
                mail,
                link,
                attribution,
                rights,
                imageUrl,
                imageAlt,
                language,
                writtenAt,
                published,
                updated,
                tags,
                enclosures,
                withdrawn);
    }

    ItemFacts attributedTo(String source) {
        return new ItemFacts(
                feedId,
                key,
                givenId,
                title,
                summary,
                excerpt,
                html,
                author,
                mail,
                link,
                source,
                rights,
                imageUrl,
                imageAlt,
                language,
                writtenAt,
                published,
                updated,
                tags,
                enclosures,
                withdrawn);
    }

    /** Slugs of what the partner filed it under. */
    Set<String> terms() {
        return tags.stream().map(Slug::of).filter(slug -> !slug.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** Over the title and a few facts more. */
    String likeness(Object... more) {
        return Digest.of(Stream.concat(Stream.of(title), Stream.of(more))
                .map(String::valueOf)
                .collect(Collectors.joining("\u001f")));
    }

    /** Over the words, and what else the kind of entry says. */
    String fingerprint(Object... more) {
        return Digest.of(
                Stream.concat(Stream.of(title, summary, html, author, link, imageUrl, imageAlt), Stream.of(more))
                        .map(said -> said == null ? "" : said.toString())
                        .collect(Collectors.joining("\u001f")));
    }

    /** Never in the middle of a letter that takes two characters, such as an emoji. */
    private static String cut(String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
