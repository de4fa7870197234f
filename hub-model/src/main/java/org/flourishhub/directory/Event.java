package org.flourishhub.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.Slug;

/** Something that takes place at a time people can write down. It begins as a draft, is published, and stays visible as cancelled when it will not happen. */
@Entity
@Table(name = "event")
public class Event {
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

    private static final Duration SOON = Duration.ofDays(100);
    private static final Duration FURTHEST = Duration.ofDays(366 * 20L);

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

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Embedded
    private EventDates dates;

    @ElementCollection
    @OrderBy("plannedFor")
    @CollectionTable(name = "event_changed_date", joinColumns = @JoinColumn(name = "event_id"))
    private List<ChangedDate> changedDates = new ArrayList<>();

    private String url;
    private String email;
    private String phone;
    private String fees;
    private boolean free;

    @Column(name = "online_url")
    private String onlineUrl;

    @Column(name = "booking_url")
    private String bookingUrl;

    private String accessibility;
    private String capacity;

    /** How often calendars that hold it have to be told of a change (RFC 5545, 3.8.7.4). */
    private int sequence;

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

    @Column(name = "last_modified")
    private Instant lastModified;

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
        startsAt = details.startsAt();
        endsAt = details.endsAt();
        url = details.url();
        email = details.email();
        phone = details.phone();
        fees = details.fees();
        free = details.free();
        onlineUrl = details.onlineUrl();
        bookingUrl = details.bookingUrl();
        accessibility = details.accessibility();
        capacity = details.capacity();
        dates = new EventDates(startsAt, details.recurrence());
        changedDates.removeIf(change -> !hasDate(change.plannedFor()));
        place(details.place());
        if (publication == Publication.PUBLISHED) {
            mustBeReady();
        }
        this.terms = new ArrayList<>(terms);
        changed(now);
    }

    private void changed(Instant now) {
        lastModified = now;
        sequence++;
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
        if (location == null && onlineUrl == null) {
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
        mustHaveDate(change.plannedFor());
        changedDates.removeIf(known -> known.plannedFor().equals(change.plannedFor()));
        changedDates.add(change);
        changed(now);
    }

    /** One of its dates takes place as planned after all. */
    public void restore(LocalDateTime plannedFor, Instant now) {
        mustHaveDate(plannedFor);
        changedDates.removeIf(known -> known.plannedFor().equals(plannedFor));
        changed(now);
    }

    private void mustHaveDate(LocalDateTime plannedFor) {
        if (!hasDate(plannedFor)) {
            throw new NotFound();
        }
    }

    /** Whether it is planned, by its rule, to start at that time on the clocks of its place. */
    public boolean hasDate(LocalDateTime plannedFor) {
        return new Unfolding(this).holds(plannedFor);
    }

    /** Its dates that are not over at {@code from} and start before {@code until}, cancelled ones too, soonest first. */
    public List<Occurrence> datesBetween(Instant from, Instant until) {
        return new Unfolding(this).between(from, until);
    }

    /** Its dates from {@code now} on for that long; when there is none so soon, the next one after. */
    public List<Occurrence> datesFrom(Instant now, Duration ahead) {
        List<Occurrence> soon = datesBetween(now, now.plus(ahead));
        return soon.isEmpty()
                ? datesBetween(now, now.plus(FURTHEST)).stream().limit(1).toList()
                : soon;
    }

    /** Its next date that is not over at {@code now}, also when it is cancelled; empty when there is none. */
    public Optional<Occurrence> next(Instant now) {
        return datesFrom(now, SOON).stream().findFirst();
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

    /** When it starts for the first time. */
    public Instant startsAt() {
        return startsAt;
    }

    /** When it ends that first time; {@code null} when nobody said. */
    public Instant endsAt() {
        return endsAt;
    }

    /** When it takes place, on the clocks of its place. */
    public EventDates dates() {
        return dates;
    }

    public Recurrence recurrence() {
        return dates.recurrence();
    }

    /** Dates that are not as planned. */
    public List<ChangedDate> changedDates() {
        return List.copyOf(changedDates);
    }

    /** How people take part now; what has moved online is online, whatever its place was. */
    public Attendance attendance() {
        if (status == Status.MOVED_ONLINE || location == null) {
            return Attendance.ONLINE;
        }
        return onlineUrl == null ? Attendance.IN_PERSON : Attendance.BOTH;
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

    /** Where to join from home; {@code null} when it is not online. */
    public String onlineUrl() {
        return onlineUrl;
    }

    /** Where to book; {@code null} when nobody has to, or does it another way. */
    public String bookingUrl() {
        return bookingUrl;
    }

    /** What to know about steps, noise, hearing loops and the like, in words; {@code null} when nothing was said. */
    public String accessibility() {
        return accessibility;
    }

    /** How many can come, in words; {@code null} when nothing was said. */
    public String capacity() {
        return capacity;
    }

    /** Raised with each change. */
    public int sequence() {
        return sequence;
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

    public Instant lastModified() {
        return lastModified;
    }
}
