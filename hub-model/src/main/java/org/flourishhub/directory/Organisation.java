package org.flourishhub.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.Slug;

/**
 * A partner that publishes. It is public from the moment a hub administrator adds it, unless it turns out to be the same as
 * another, or does not want to be listed.
 */
@Entity
@Table(name = "organisation")
public class Organisation {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String slug;

    private String name;
    private String description;
    private String email;
    private String phone;
    private String website;

    private String logo;
    private String uri;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_organisation_id")
    private Organisation parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Organisation mergedInto;

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<OrganisationIdentifier> identifiers = new ArrayList<>();

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<Contact> contacts = new ArrayList<>();

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<Funding> funding = new ArrayList<>();

    private boolean unlisted;

    @Column(name = "last_modified")
    private Instant lastModified;

    protected Organisation() {}

    public Organisation(UUID id, String name, String description, Instant now) {
        this.id = id;
        this.slug = Slug.of(name, id);
        this.name = name;
        this.description = description;
        this.lastModified = now;
    }

    /** New ways to reach it; {@code null} where there is none. */
    public void reachedAt(String email, String phone, String website, Instant now) {
        this.email = email;
        this.phone = phone;
        this.website = website;
        this.lastModified = now;
    }

    /** Takes all it says about itself as it is now; everything that was said before is replaced. Its address stays when its name changes. */
    public void describe(OrganisationDetails details, Organisation parent, Instant now) {
        details.check();
        if (parent == this) {
            throw new RuleBroken("parent", "An organisation cannot belong to itself");
        }
        name = details.name();
        description = details.description();
        logo = details.logo();
        uri = details.uri();
        this.parent = parent;
        Parts.settle(id, identifiers, details.identifiers(), part -> new OrganisationIdentifier(part, this));
        Parts.settle(id, contacts, details.contacts(), part -> new Contact(part, this));
        Parts.settle(id, funding, details.funding(), part -> new Funding(part, this));
        reachedAt(details.email(), details.phone(), details.website(), now);
    }

    /** It turned out to be the same as another one: only that one is shown from now on. */
    public void mergeInto(Organisation kept, Instant now) {
        if (kept.id.equals(id) || !isPublic() || !kept.isPublic()) {
            throw new RuleBroken("One of the two has been merged meanwhile, so there is nothing to merge");
        }
        mergedInto = kept;
        lastModified = now;
    }

    /** It turned out to be one of its own after all. */
    public void standAlone(Instant now) {
        mergedInto = null;
        lastModified = now;
    }

    /** It does not want to be listed. */
    public void unlist(Instant now) {
        unlisted = true;
        lastModified = now;
    }

    public void listAgain(Instant now) {
        unlisted = false;
        lastModified = now;
    }

    public boolean isUnlisted() {
        return unlisted;
    }

    public boolean isPublic() {
        return mergedInto == null && !unlisted;
    }

    /** Refuses an edit that was begun on an older version than the one kept now. */
    public void mustBeVersion(long expected) {
        if (version != expected) {
            throw new EditedMeanwhile();
        }
    }

    /** What it says about itself, as somebody would say it again. */
    public OrganisationDetails said() {
        return new OrganisationDetails(
                name,
                description,
                email,
                phone,
                website,
                logo,
                uri,
                parent == null ? null : parent.id(),
                Parts.said(identifiers),
                Parts.said(contacts),
                Parts.said(funding));
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

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public String website() {
        return website;
    }

    /** The web address of its picture: a fact to hand on, never a picture on our pages. {@code null} when there is none. */
    public String logo() {
        return logo;
    }

    /** A web address that names it, for other directories; {@code null} when there is none. */
    public String uri() {
        return uri;
    }

    /** The organisation it belongs to; {@code null} when it stands alone. */
    public Organisation parent() {
        return parent;
    }

    /** The numbers of charity and company registers, and the like. */
    public List<OrganisationIdentifier> identifiers() {
        return Parts.inOrder(identifiers);
    }

    public List<Contact> contacts() {
        return Parts.inOrder(contacts);
    }

    /** Who pays for it as a whole. */
    public List<Funding> funding() {
        return Parts.inOrder(funding);
    }

    public Instant lastModified() {
        return lastModified;
    }
}
