package org.flourishhub.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;

/** One date of an event that is not as planned: it will not happen, or it happens at another time. */
@Embeddable
public class ChangedDate {
    @Column(name = "planned_for")
    private LocalDateTime plannedFor;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String note;

    protected ChangedDate() {}

    private ChangedDate(LocalDateTime plannedFor, Instant startsAt, Instant endsAt, String note) {
        this.plannedFor = plannedFor;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.note = Words.line(note);
        check();
    }

    /** {@code plannedFor} is the start it would have had, on the clocks of its place; {@code note} may be {@code null}. */
    public static ChangedDate cancelled(LocalDateTime plannedFor, String note) {
        return new ChangedDate(plannedFor, null, null, note);
    }

    /** {@code endsAt} and {@code note} may be {@code null}. */
    public static ChangedDate moved(LocalDateTime plannedFor, Instant startsAt, Instant endsAt, String note) {
        return new ChangedDate(plannedFor, startsAt, endsAt, note);
    }

    private void check() {
        Complaints complaints = new Complaints();
        complaints.longerThan("note", note, 300);
        if (startsAt != null && endsAt != null && endsAt.isBefore(startsAt)) {
            complaints.add("endsAt", "The end must come after the start");
        }
        complaints.throwIfAny();
    }

    /** Whether the other says just the same about the same date. */
    public boolean saysTheSameAs(ChangedDate other) {
        return plannedFor.equals(other.plannedFor)
                && Objects.equals(startsAt, other.startsAt)
                && Objects.equals(endsAt, other.endsAt)
                && Objects.equals(note, other.note);
    }

    public boolean isCancelled() {
        return startsAt == null;
    }

    public LocalDateTime plannedFor() {
        return plannedFor;
    }

    /** The new start; {@code null} when it is cancelled. */
    public Instant startsAt() {
        return startsAt;
    }

    /** The new end; {@code null} when nobody said. */
    public Instant endsAt() {
        return endsAt;
    }

    /** Why, or what else is different; {@code null} when nothing was said. */
    public String note() {
        return note;
    }
}
