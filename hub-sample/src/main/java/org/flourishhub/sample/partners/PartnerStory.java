package org.flourishhub.sample.partners;

import java.time.Instant;
import java.util.List;
import org.flourishhub.sample.PlainText;

/**
 * A story as a sample partner keeps it.
 *
 * @param slug the readable part of its address, which stays when the title changes
 * @param text plain words: an empty line ends a paragraph, a line break stays a line break
 * @param topics the partner's own words for it: categories there, tags elsewhere
 * @param picture the name of a drawing, or {@code null}
 * @param pictureAlt what the drawing shows, or {@code null}
 */
public record PartnerStory(
        int id,
        String slug,
        String title,
        String author,
        String text,
        List<String> topics,
        String picture,
        String pictureAlt,
        Instant publishedAt,
        Instant modifiedAt) {

    PartnerStory saying(String newTitle, String newText, Instant now) {
        return new PartnerStory(id, slug, newTitle, author, newText, topics, picture, pictureAlt, publishedAt, now);
    }

    static String slugOf(String title) {
        String plain = title.toLowerCase().replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
        return plain.replaceAll("^-|-$", "");
    }

    public String html() {
        return PlainText.asHtml(text);
    }

    public String firstWords(int most) {
        List<String> words = List.of(text.strip().split("\\s+"));
        return words.size() <= most ? String.join(" ", words) : String.join(" ", words.subList(0, most)) + " […]";
    }
}
