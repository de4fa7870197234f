package org.flourishhub.directory;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.Slug;

/** What services and events have in common: an organisation tells it, first as a draft, then in public, until it is taken down. */
@MappedSuperclass
public abstract class DirectoryEntry {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String slug;

    @ManyToOne(fetch = FetchType.EAGER)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private Publication publication = Publication.DRAFT;

    private String name;
    private String summary;
    private String description;
    private String url;
    private String email;
    private String phone;
    private String fees;
    private boolean free;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "last_modified")
    private Instant lastModified;

    protected DirectoryEntry() {}

    void begin(UUID id, Organisation organisation, Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.createdAt = now;
    }

    /** A new name does not change the address. */
    void say(EntryDetails details) {
        name = details.name();
        slug = slug == null ? Slug.of(name, id) : slug;
        summary = details.summary();
        description = details.description();
        url = details.url();
        email = details.email();
        phone = details.phone();
        fees = details.fees();
        free = details.free();
    }

    void changed(Instant now) {
        lastModified = now;
    }

    /** Everything that is still missing before the public may see it is told at once. */
    abstract void mustBeReady();

    /** Refuses an edit that was begun on an older version than the one kept now. */
    public void mustBeVersion(long expected) {
        if (version != expected) {
            throw new EditedMeanwhile();
        }
    }

    /** The first publication date is kept, so that publishing again does not make it look new. */
    public void publish(Instant now) {
        mustBeReady();
        publication = Publication.PUBLISHED;
        publishedAt = publishedAt == null ? now : publishedAt;
        changed(now);
    }

    public void withdraw(Instant now) {
        if (publication == Publication.DRAFT) {
            throw new RuleBroken("A draft was never public, so there is nothing to take down");
        }
        publication = Publication.WITHDRAWN;
        changed(now);
    }

    public boolean isPublic() {
        return publication == Publication.PUBLISHED;
    }

    public abstract List<TaxonomyTerm> terms();

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String slug() {
        return slug;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Publication publication() {
        return publication;
    }

    public String name() {
        return name;
    }

    public String summary() {
        return summary;
    }

    public String description() {
        return description;
    }

    public String url() {
        return url;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    /** What it costs, in words; {@code null} when nothing was said. */
    public String fees() {
        return fees;
    }

    public boolean isFree() {
        return free;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it first became public; {@code null} while it never was. */
    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant lastModified() {
        return lastModified;
    }
}
