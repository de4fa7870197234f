package org.flourishhub.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.shared.EditedMeanwhile;

/**
 * Newer words of a public story that a moderator has not read yet; the public keeps the words it has. There is one at
 * most for a story: words that are newer still take its place.
 */
@Entity
@Table(name = "story_edit")
public class StoryEdit {
    @Id
    @Column(name = "story_id")
    private UUID storyId;

    @Version
    private long version;

    private String title;
    private String summary;
    private String html;
    private String author;

    @Column(name = "source_url")
    private String sourceUrl;

    private String licence;
    private String attribution;

    @Column(name = "image_url")
    private String imageUrl;

    @Column(name = "image_alt")
    private String imageAlt;

    private String language;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String terms;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected StoryEdit() {}

    public StoryEdit(UUID storyId, StoryText text, Instant now) {
        this.storyId = storyId;
        say(text, now);
    }

    public final void say(StoryText text, Instant now) {
        title = text.title();
        summary = text.summary();
        html = text.html();
        author = text.author();
        sourceUrl = text.sourceUrl();
        licence = text.licence();
        attribution = text.attribution();
        imageUrl = text.imageUrl();
        imageAlt = text.imageAlt();
        language = text.language();
        writtenAt = text.writtenAt();
        terms = text.terms().stream().sorted().collect(Collectors.joining(" "));
        receivedAt = now;
    }

    /** Refuses a decision about words that have changed since the moderator read them. */
    public void mustBeVersion(long expected) {
        if (version != expected) {
            throw new EditedMeanwhile();
        }
    }

    /** The newer words, under what was agreed for the story. */
    public StoryText text(Consent consent) {
        Set<String> words =
                Stream.of(terms.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
        return new StoryText(
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
                words,
                consent);
    }

    public UUID storyId() {
        return storyId;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    /** Sanitised HTML. */
    public String html() {
        return html;
    }

    public String author() {
        return author;
    }

    public String sourceUrl() {
        return sourceUrl;
    }

    public String licence() {
        return licence;
    }

    public String imageUrl() {
        return imageUrl;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
