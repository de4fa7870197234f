package org.flourishhub.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/** One date of an event. It follows from what the event's editor said; the rows are there so that what is on can be listed by date. */
@Entity
@Table(name = "event_occurrence")
public class Occurrence {
    /** Whether this one date is as planned. */
    public enum State {
        PLANNED,
        CANCELLED,
        MOVED
    }

    private static final Duration WHEN_NOBODY_SAID_HOW_LONG = Duration.ofHours(3);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.EAGER)
    private Event event;

    @Column(name = "planned_for")
    private LocalDateTime plannedFor;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "over_at")
    private Instant overAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private String note;
    private boolean passed;

    protected Occurrence() {}

    /** As planned. */
    Occurrence(Event event, LocalDateTime plannedFor, Instant startsAt, Instant endsAt) {
        this.id = UUID.randomUUID();
        this.event = event;
        this.plannedFor = plannedFor;
        this.state = State.PLANNED;
        at(startsAt, endsAt);
    }

    private void at(Instant starts, Instant ends) {
        startsAt = starts;
        endsAt = ends;
        overAt = ends == null ? starts.plus(WHEN_NOBODY_SAID_HOW_LONG) : ends;
    }

    /** Not as planned. A cancelled one keeps its time, so that it can be seen where people look for it. */
    Occurrence changed(ChangedDate change) {
        state = change.isCancelled() ? State.CANCELLED : State.MOVED;
        note = change.note();
        if (!change.isCancelled()) {
            at(change.startsAt(), change.endsAt());
        }
        return this;
    }

    /** Notes whether it is over, so that nobody looks after it again. */
    Occurrence seenAt(Instant now) {
        passed = isOverAt(now);
        return this;
    }

    public boolean isOverAt(Instant now) {
        return !overAt.isAfter(now);
    }

    public Event event() {
        return event;
    }

    /** The start it has by its event's rule, on the clocks of its place: its name among the event's dates. */
    public LocalDateTime plannedFor() {
        return plannedFor;
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** {@code null} when nobody said when it ends. */
    public Instant endsAt() {
        return endsAt;
    }

    /** When it ends, or is likely to when nobody said. */
    public Instant overAt() {
        return overAt;
    }

    public State state() {
        return state;
    }

    /** Whether this date happens as planned: what is said of the whole event holds for each of its dates. */
    public Event.Status status() {
        boolean calledOff = state == State.CANCELLED && event.status() != Event.Status.POSTPONED;
        return calledOff ? Event.Status.CANCELLED : event.status();
    }

    /** Whether people can come, at the place or from home. */
    public boolean takesPlace() {
        return status() == Event.Status.SCHEDULED || status() == Event.Status.MOVED_ONLINE;
    }

    public boolean isMoved() {
        return state == State.MOVED;
    }

    /** What an editor said about this date alone; {@code null} when nothing. */
    public String note() {
        return note;
    }
}
