package org.flourishhub.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.Slug;

/** Somebody's own account, or news told by an organisation. Nobody outside the hub sees it until it is published, and it can be withdrawn at any time. */
@Entity
@Table(name = "story")
public class Story {
    /** How far it has come on its way to the public. */
    public enum Status {
        AWAITING_MODERATION,
        PUBLISHED,
        REJECTED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private String slug;

    @ManyToOne(fetch = FetchType.EAGER)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private Status status = Status.AWAITING_MODERATION;

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

    @Column(name = "rejection_reason")
    private String rejectionReason;

    @Embedded
    private Consent consent;

    private double drift;

    @ManyToMany
    @OrderBy("position")
    @JoinTable(
            name = "story_term",
            joinColumns = @JoinColumn(name = "story_id"),
            inverseJoinColumns = @JoinColumn(name = "term_id"))
    private List<TaxonomyTerm> terms = new ArrayList<>();

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "last_modified")
    private Instant lastModified;

    protected Story() {}

    /** {@code organisation} is the partner it came from, {@code null} when there is none. */
    public Story(UUID id, Organisation organisation, StoryText text, Collection<TaxonomyTerm> terms, Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.receivedAt = now;
        say(text, terms, now);
        this.slug = Slug.of(title, id);
    }

    private void say(StoryText text, Collection<TaxonomyTerm> terms, Instant now) {
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
        agree(text.consent());
        this.terms = new ArrayList<>(terms);
        lastModified = now;
    }

    /** Takes the teller's newer words; a withdrawn story stays as it is, for its teller took it back. */
    public void revise(StoryText text, Collection<TaxonomyTerm> terms, Instant now) {
        if (status == Status.WITHDRAWN) {
            throw new RuleBroken("A withdrawn story cannot be changed");
        }
        drift += StoryChange.of(this, text).share();
        say(text, terms, now);
    }

    /** A moderator has read the words as they are now. */
    void wasRead() {
        drift = 0;
    }

    /** What its teller or partner allows from now on. */
    public final void agree(Consent newer) {
        // one of its own: what belongs to one story is never shared with another
        consent = newer.under(null);
    }

    /** The first publication date is kept, so that publishing again does not push a story up the list. */
    public void publish(Instant now) {
        if (status == Status.WITHDRAWN) {
            throw new RuleBroken("A withdrawn story cannot be published again");
        }
        if (!consent.allows(Consent.Channel.WEB, now)) {
            throw new RuleBroken("Nobody has agreed that this story may be on the web");
        }
        status = Status.PUBLISHED;
        drift = 0;
        rejectionReason = null;
        publishedAt = publishedAt == null ? now : publishedAt;
        lastModified = now;
    }

    /** The moderator's reason is kept for other moderators; it is never shown to the public. */
    public void reject(String reason, Instant now) {
        if (status != Status.AWAITING_MODERATION) {
            throw new RuleBroken("Only a story that waits for a moderator can be turned down");
        }
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("reason", "Say why, so that the next moderator understands");
        }
        if (reason.length() > 2_000) {
            throw new RuleBroken("reason", "Use at most 2000 characters for the reason");
        }
        status = Status.REJECTED;
        rejectionReason = reason.strip();
        lastModified = now;
    }

    /** For good: what its teller took back keeps its id and dates, and loses every word. */
    public void withdraw(Instant now) {
        status = Status.WITHDRAWN;
        slug = Stories.slugOnceWithdrawn(slug);
        title = "";
        summary = "";
        html = "";
        author = null;
        imageUrl = null;
        imageAlt = null;
        sourceUrl = null;
        licence = null;
        attribution = null;
        language = null;
        writtenAt = null;
        rejectionReason = null;
        terms = new ArrayList<>();
        lastModified = now;
    }

    /** Refuses a decision about words that have changed since the moderator read them. */
    public void mustBeVersion(long expected) {
        if (version != expected) {
            throw new EditedMeanwhile();
        }
    }

    public boolean isPublic() {
        return status == Status.PUBLISHED;
    }

    public boolean isWithdrawn() {
        return status == Status.WITHDRAWN;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String slug() {
        return slug;
    }

    /** {@code null} when it did not come through a partner organisation. */
    public Organisation organisation() {
        return organisation;
    }

    public Status status() {
        return status;
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

    public String attribution() {
        return attribution;
    }

    public String imageUrl() {
        return imageUrl;
    }

    public String imageAlt() {
        return imageAlt;
    }

    public String language() {
        return language;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String rejectionReason() {
        return rejectionReason;
    }

    /** What its teller, or the partner who speaks for them, has agreed to. */
    public Consent consent() {
        return consent;
    }

    /** How much has changed since a moderator read it, small edits counted together; 1 is every word. */
    double drift() {
        return drift;
    }

    public List<TaxonomyTerm> terms() {
        return List.copyOf(terms);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** When it first became public; {@code null} while it never was. */
    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant lastModified() {
        return lastModified;
    }
}
