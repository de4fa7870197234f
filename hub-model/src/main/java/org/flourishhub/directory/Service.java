package org.flourishhub.directory;

import jakarta.persistence.Column;
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
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.Slug;

/** Something an organisation offers people. It begins as a draft, is published, may be changed at any time, and is withdrawn when it ends. */
@Entity
@Table(name = "service")
public class Service extends FullerListing {
    /** Whether people can use it now, in the words of Open Referral UK. */
    public enum Status {
        ACTIVE,
        INACTIVE,
        DEFUNCT,
        TEMPORARILY_CLOSED
    }

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

    @Enumerated(EnumType.STRING)
    private Status status = Status.ACTIVE;

    private String name;
    private String summary;
    private String description;
    private String url;
    private String email;
    private String phone;
    private String fees;
    private boolean free;

    @Column(name = "minimum_age")
    private Integer minimumAge;

    @Column(name = "maximum_age")
    private Integer maximumAge;

    private String schedule;

    @Column(name = "application_process")
    private String applicationProcess;

    @ManyToMany
    @BatchFetch(BatchFetchType.IN)
    @OrderBy("position")
    @JoinTable(
            name = "service_term",
            joinColumns = @JoinColumn(name = "service_id"),
            inverseJoinColumns = @JoinColumn(name = "term_id"))
    private List<TaxonomyTerm> terms = new ArrayList<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "last_modified")
    private Instant lastModified;

    protected Service() {}

    public Service(UUID id, Organisation organisation, ServiceDetails details, List<TaxonomyTerm> terms, Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.createdAt = now;
        describe(details, terms, now);
        this.slug = Slug.of(name, id);
    }

    /** Takes the editor's words as they are now; everything that was said before is replaced. */
    public final void describe(ServiceDetails details, Collection<TaxonomyTerm> terms, Instant now) {
        details.check();
        name = details.name();
        summary = details.summary();
        description = details.description();
        url = details.url();
        email = details.email();
        phone = details.phone();
        fees = details.fees();
        free = details.free();
        minimumAge = details.minimumAge();
        maximumAge = details.maximumAge();
        schedule = details.schedule();
        applicationProcess = details.applicationProcess();
        if (publication == Publication.PUBLISHED) {
            mustBeReady();
        }
        sayMore(this, details.places(), details.more());
        this.terms = new ArrayList<>(terms);
        lastModified = now;
    }

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
        lastModified = now;
    }

    private void mustBeReady() {
        Complaints complaints = new Complaints();
        complaints.missing("summary", summary, "Say in one sentence what the service is");
        if (url == null && email == null && phone == null) {
            complaints.add("phone", "Give people one way to get in touch: a phone number, an email or a web address");
        }
        complaints.throwIfAny();
    }

    public void withdraw(Instant now) {
        if (publication == Publication.DRAFT) {
            throw new RuleBroken("A draft was never public, so there is nothing to take down");
        }
        publication = Publication.WITHDRAWN;
        lastModified = now;
    }

    /** Says whether people can use it now, for example while it is closed for the summer. */
    public void become(Status status, Instant now) {
        this.status = status;
        this.lastModified = now;
    }

    public boolean isPublic() {
        return publication == Publication.PUBLISHED;
    }

    @Override
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

    public Status status() {
        return status;
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

    /** Years, inclusive; {@code null} when there is no lower limit. */
    public Integer minimumAge() {
        return minimumAge;
    }

    /** Years, inclusive; {@code null} when there is no upper limit. */
    public Integer maximumAge() {
        return maximumAge;
    }

    /** The week in words, such as "Every Wednesday, 10 am to 1 pm". */
    public String schedule() {
        return schedule;
    }

    /** How somebody gets in, in words. */
    public String applicationProcess() {
        return applicationProcess;
    }

    public List<TaxonomyTerm> terms() {
        return List.copyOf(terms);
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
