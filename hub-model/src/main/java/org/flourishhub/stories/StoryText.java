package org.flourishhub.stories;

import java.time.Instant;
import java.util.Set;

/**
 * What a story says and where it comes from.
 *
 * @param title one line of plain text
 * @param summary one or two plain sentences; may be empty
 * @param html the body, already sanitised: paragraphs, lists, emphasis, links and line breaks only
 * @param author the name its teller chose; {@code null} when they gave none
 * @param sourceUrl the page it was first published on (http or https); {@code null} when it was told here
 * @param licence an SPDX id or short name, or {@code null} when unknown
 * @param attribution how to name the source, such as "Hillside Voices"
 * @param imageUrl {@code null} without a picture
 * @param imageAlt what the picture shows, in words; may be empty
 * @param language BCP 47, such as {@code en-GB}; {@code null} when unknown
 * @param writtenAt when its teller first published it; {@code null} when unknown
 * @param terms slugs of taxonomy terms
 * @param consent what its teller has agreed to
 */
public record StoryText(
        String title,
        String summary,
        String html,
        String author,
        String sourceUrl,
        String licence,
        String attribution,
        String imageUrl,
        String imageAlt,
        String language,
        Instant writtenAt,
        Set<String> terms,
        Consent consent) {
    public StoryText {
        terms = Set.copyOf(terms);
        consent = consent.under(licence);
    }

    /** Under the usual consent. */
    public StoryText(
            String title,
            String summary,
            String html,
            String author,
            String sourceUrl,
            String licence,
            String attribution,
            String imageUrl,
            String imageAlt,
            String language,
            Instant writtenAt,
            Set<String> terms) {
        this(
                title,
                summary,
                html,
                author,
                sourceUrl,
                licence,
                attribution,
                imageUrl,
                imageAlt,
                language,
                writtenAt,
                terms,
                Consent.USUAL);
    }
}
