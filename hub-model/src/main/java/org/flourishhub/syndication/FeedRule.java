package org.flourishhub.syndication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.Slug;
import org.flourishhub.stories.StoryWords;

/**
 * What may come through a feed, or stays outside. Words are compared as words, whatever their capitals and punctuation;
 * there are no patterns, so no rule can keep the hub busy.
 */
@Entity
@Table(name = "feed_rule")
public class FeedRule {
    /** What becomes of an entry that fits. */
    public enum Effect {
        /** Only what fits one of these comes in. */
        KEEP,
        /** What fits stays outside, whatever else it fits. */
        BLOCK
    }

    /** Where the words are looked for. */
    public enum Field {
        TITLE,
        /** In the title, the summary or the text. */
        WORDS,
        TAG,
        AUTHOR,
        /** In the address of its page. */
        LINK
    }

    private static final int LONGEST = 200;

    @Id
    private UUID id;

    @Column(name = "feed_id")
    private UUID feedId;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    @Enumerated(EnumType.STRING)
    private Field field;

    private String sought;

    @Column(name = "added_at")
    private Instant addedAt;

    protected FeedRule() {}

    public FeedRule(UUID id, UUID feedId, Effect effect, Field field, String sought, Instant now) {
        this.id = id;
        this.feedId = feedId;
        this.effect = effect;
        this.field = field;
        this.sought = sought == null ? "" : sought.strip();
        this.addedAt = now;
        if (this.sought.isEmpty() || field != Field.LINK && words().isEmpty()) {
            throw new RuleBroken("sought", "Write at least one word");
        }
        if (this.sought.length() > LONGEST) {
            throw new RuleBroken("sought", "Use at most 200 characters");
        }
    }

    private List<String> words() {
        return StoryWords.normal(sought);
    }

    /**
     * What a rule looks at.
     *
     * @param link {@code null} when it has no page
     * @param author {@code null} when nobody is named
     * @param tags slugs
     */
    public record Entry(String title, String summary, String html, String author, String link, Set<String> tags) {
        static Entry of(FeedItem item) {
            return new Entry(item.title(), item.summary(), item.html(), item.author(), item.link(), item.terms());
        }
    }

    boolean fits(Entry entry) {
        return switch (field) {
            case TITLE -> says(entry.title());
            case WORDS -> says(entry.title()) || says(entry.summary()) || says(StoryWords.text(entry.html()));
            case TAG -> entry.tags().contains(Slug.of(sought));
            case AUTHOR -> says(entry.author());
            case LINK ->
                entry.link() != null && entry.link().toLowerCase(Locale.ROOT).contains(sought.toLowerCase(Locale.ROOT));
        };
    }

    /** The words one after the other, as whole words. */
    private boolean says(String text) {
        return text != null
                && (" " + String.join(" ", StoryWords.normal(text)) + " ")
                        .contains(" " + String.join(" ", words()) + " ");
    }

    /** Whether an entry stays outside: it fits what is blocked, or none of what is kept. */
    static boolean hide(Collection<FeedRule> rules, Entry entry) {
        boolean blocked = rules.stream().anyMatch(rule -> rule.effect == Effect.BLOCK && rule.fits(entry));
        List<FeedRule> kept =
                rules.stream().filter(rule -> rule.effect == Effect.KEEP).toList();
        return blocked || !kept.isEmpty() && kept.stream().noneMatch(rule -> rule.fits(entry));
    }

    boolean isLike(FeedRule other) {
        return effect == other.effect && field == other.field && sought.equals(other.sought);
    }

    public UUID id() {
        return id;
    }

    public UUID feedId() {
        return feedId;
    }

    public Effect effect() {
        return effect;
    }

    public Field field() {
        return field;
    }

    public String sought() {
        return sought;
    }
}
