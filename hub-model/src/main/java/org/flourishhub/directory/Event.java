package org.flourishhub.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

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

    @Enumerated(EnumType.STRING)
    private Status status = Status.SCHEDULED;

    @ManyToOne(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
    private Location location;

    @ManyToMany
    @OrderBy("position")
    @JoinTable(
            name = "event_term",
            joinColumns = @JoinColumn(name = "event_id"),
            inverseJoinColumns = @JoinColumn(name = "term_id"))
    private List<TaxonomyTerm> terms = new ArrayList<>();

    protected Event() {}

    public Event(UUID id, Organisation organisation, EventDetails details, List<TaxonomyTerm> terms, Instant now) {
        begin(id, organisation, now);
        describe(details, terms, now);
    }

    /** Takes the editor's words as they are now; everything that was said before is replaced. */
    public final void describe(EventDetails details, Collection<TaxonomyTerm> terms, Instant now) {
        details.check();
        say(details);
        takePlace(details);
        place(details.place());
        if (isPublic()) {
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

    @Override
    void mustBeReady() {
        Complaints complaints = new Complaints();
        complaints.missing("summary", summary(), "Say in one sentence what the event is");
        if (location == null && onlineUrl() == null) {
            complaints.add("placeName", "Say where it is: a place, an online address, or both");
        }
        complaints.throwIfAny();
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

    /** What a calendar says of its single dates, instead of all that was said before. */
    void changeInstead(List<ChangedDate> changes, Instant now) {
        sayInstead(changes);
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

    public Status status() {
        return status;
    }

    /** How people take part now; what has moved online is online, whatever its place was. */
    public Attendance attendance() {
        if (status == Status.MOVED_ONLINE || location == null) {
            return Attendance.ONLINE;
        }
        return onlineUrl() == null ? Attendance.IN_PERSON : Attendance.BOTH;
    }

    /** {@code null} when it is only online. */
    public Location location() {
        return location;
    }

    @Override
    public List<TaxonomyTerm> terms() {
        return List.copyOf(terms);
    }
}
