package org.flourishhub.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.flourishhub.stories.StoryText;

/** A story as the cast's files tell it; the drawings are on the sample partner's site. */
record CastStory(
        String title,
        String summary,
        String author,
        int daysAgo,
        String picture,
        String pictureAlt,
        String sourceUrl,
        Set<String> terms,
        String text) {
    /** {@code pictures} is the address that a drawing's name is added to, or {@code null} when nothing serves them. */
    StoryText told(String organisation, String pictures, Instant loading) {
        boolean drawn = picture != null && pictures != null;
        return new StoryText(
                title,
                summary,
                PlainText.asHtml(text),
                author,
                sourceUrl,
                "CC-BY-SA-4.0",
                organisation,
                drawn ? pictures + picture : null,
                drawn ? pictureAlt : null,
                "en-GB",
                loading.minus(Duration.ofDays(daysAgo)),
                terms);
    }
}
