package org.flourishhub.syndication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.flourishhub.syndication.ItemFacts.Enclosure;

/** An entry while its reader puts it together, fact by fact; what is never said stays {@code null} or empty. */
public final class ItemDraft {
    private final UUID feedId;
    private final String key;
    private String givenId;
    private String title = "";
    private String summary = "";
    private String excerpt;
    private String html = "";
    private String author;
    private String mail;
    private String link;
    private String attribution;
    private String rights;
    private String imageUrl;
    private String imageAlt;
    private String language;
    private Instant writtenAt;
    private Instant published;
    private Instant updated;
    private final List<String> tags = new ArrayList<>();
    private final List<Enclosure> enclosures = new ArrayList<>();
    private boolean withdrawn;

    public ItemDraft(UUID feedId, String key) {
        this.feedId = feedId;
        this.key = key;
    }

    public ItemDraft calledByTheFeed(String id) {
        givenId = id;
        return this;
    }

    public ItemDraft titled(String plain) {
        title = plain;
        return this;
    }

    public ItemDraft inShort(String plain) {
        summary = plain;
        return this;
    }

    public ItemDraft excerpt(String plain) {
        excerpt = plain;
        return this;
    }

    /** Only HTML that is safe to show. */
    public ItemDraft telling(String cleanHtml) {
        html = cleanHtml;
        return this;
    }

    public ItemDraft by(String names) {
        author = names;
        return this;
    }

    public ItemDraft reachedAt(String mailbox) {
        mail = mailbox;
        return this;
    }

    public ItemDraft on(String page) {
        link = page;
        return this;
    }

    public ItemDraft attributedTo(String source) {
        attribution = source;
        return this;
    }

    public ItemDraft under(String licenceOrRights) {
        rights = licenceOrRights;
        return this;
    }

    public ItemDraft pictured(String url, String alt) {
        imageUrl = url;
        imageAlt = alt;
        return this;
    }

    public ItemDraft in(String languageTag) {
        language = languageTag;
        return this;
    }

    /** The date to go by: one that can be believed, or {@code null}. */
    public ItemDraft written(Instant at) {
        writtenAt = at;
        return this;
    }

    public ItemDraft published(Instant at) {
        published = at;
        return this;
    }

    public ItemDraft updated(Instant at) {
        updated = at;
        return this;
    }

    public ItemDraft filedUnder(Collection<String> words) {
        tags.addAll(words);
        return this;
    }

    public ItemDraft with(Collection<Enclosure> files) {
        enclosures.addAll(files);
        return this;
    }

    public ItemDraft withdrawn() {
        withdrawn = true;
        return this;
    }

    public ItemFacts facts() {
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

    public StoryItem story() {
        return new StoryItem(facts());
    }
}
