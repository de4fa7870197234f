package org.flourishhub.directory;

import jakarta.persistence.CascadeType;
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
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.Slug;

/** Something that takes place at a time people can write down. It begins as a draft, is published, and stays visible as cancelled when it will not happen. */
@Entity
@Table(name = "event")
public class Event extends DatedListing {
    /** Whether it will happen as planned, in the words of schema.org. */
    public enum Status {
        SCHEDULED,
        CANCELLED,
        POSTPONED,
        MOVED_ONLINE
    }

    /** How people take part. */
    public enum Attendance {
        IN_PERSON,
        ONLINE,
        BOTH
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
    private Status status = Status.SCHEDULED;

    private String name;
    private String summary;
    private String description;

    private String url;
    private String email;
    private String phone;
    private String fees;
    private boolean free;

    @ManyToOne(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
    private Location location;

    @ManyToMany
    @OrderBy("position")
    @JoinTable(
            name = "event_term",
            joinColumns = @JoinColumn(name = "event_id"),
            inverseJoinColumns = @JoinColumn(name = "term_id"))
    private List<TaxonomyTerm> terms = new ArrayList<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Event() {}

    public Event(UUID id, Organisation organisation, EventDetails details, List<TaxonomyTerm> terms, Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.createdAt = now;
        describe(details, terms, now);
        this.slug = Slug.of(name, id);
    }

    /** Takes the editor's words as they are now; everything that was said before is replaced. */
    public final void describe(EventDetails details, Collection<TaxonomyTerm> terms, Instant now) {
        details.check();
        name = details.name();
        summary = details.summary();
        description = details.description();
        url = details.url();
        email = details.email();
        phone = details.phone();
        fees = details.fees();
        free = details.free();
        takePlace(details);
        place(details.place());
        if (publication == Publication.PUBLISHED) {
            mustBeReady();
        }
        this.terms = new ArrayList<>(terms);
        changed(now);
    }

    private void place(PlaceDetails place) {
        if (place.isEmpty()) {
            location = null;
        } else if (location == null) {
            location = new Location(UUID.randomUUID(), place);
        } else {
            location.moveTo(place);
        }
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
        changed(now);
    }

    private void mustBeReady() {
        Complaints complaints = new Complaints();
        complaints.missing("summary", summary, "Say in one sentence what the event is");
        if (location == null && onlineUrl() == null) {
            complaints.add("placeName", "Say where it is: a place, an online address, or both");
        }
        complaints.throwIfAny();
    }

    public void withdraw(Instant now) {
        if (publication == Publication.DRAFT) {
            throw new RuleBroken("A draft was never public, so there is nothing to take down");
        }
        publication = Publication.WITHDRAWN;
        changed(now);
    }

    /** Says whether it will happen as planned; a cancelled event stays on its page so that nobody travels in vain. */
    public void become(Status status, Instant now) {
        this.status = status;
        changed(now);
    }

    /** One of its dates is cancelled or moved; what was said of that date before is replaced. */
    public void change(ChangedDate change, Instant now) {
        say(change);
        changed(now);
    }

    /** One of its dates takes place as planned after all. */
    public void restore(LocalDateTime plannedFor, Instant now) {
        forget(plannedFor);
        changed(now);
    }

    @Override
    Event itself() {
        return this;
    }

    public boolean isPublic() {
        return publication == Publication.PUBLISHED;
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

    /** How people take part now; what has moved online is online, whatever its place was. */
    public Attendance attendance() {
        if (status == Status.MOVED_ONLINE || location == null) {
            return Attendance.ONLINE;
        }
        return onlineUrl() == null ? Attendance.IN_PERSON : Attendance.BOTH;
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

    /** {@code null} when it is only online. */
    public Location location() {
        return location;
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
}
