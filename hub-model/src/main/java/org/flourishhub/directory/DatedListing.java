package org.flourishhub.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderBy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flourishhub.shared.NotFound;

/** The half of an event that says when it takes place, where to join it from home, and what to know before coming. */
@MappedSuperclass
public abstract class DatedListing extends DirectoryEntry {
    private static final Duration SOON = Duration.ofDays(100);
    private static final Duration FURTHEST = Duration.ofDays(366 * 20L);

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

    @Column(name = "booking_url")
    private String bookingUrl;

    private String accessibility;
    private String capacity;

    @Column(name = "online_url")
    private String onlineUrl;

    /** How often calendars that hold it have to be told of a change (RFC 5545, 3.8.7.4). */
    private int sequence;

    protected DatedListing() {}

    abstract Event itself();

    void takePlace(EventDetails details) {
        startsAt = details.startsAt();
        endsAt = details.endsAt();
        dates = new EventDates(startsAt, details.recurrence());
        Set<LocalDateTime> still = datesAmong(changedDates);
        changedDates.removeIf(change -> !still.contains(change.plannedFor()));
        onlineUrl = details.onlineUrl();
        bookingUrl = details.bookingUrl();
        accessibility = details.accessibility();
        capacity = details.capacity();
    }

    @Override
    void changed(Instant now) {
        super.changed(now);
        sequence++;
    }

    void say(ChangedDate change) {
        forget(change.plannedFor());
        changedDates.add(change);
    }

    void forget(LocalDateTime plannedFor) {
        if (!hasDate(plannedFor)) {
            throw new NotFound();
        }
        changedDates.removeIf(known -> known.plannedFor().equals(plannedFor));
    }

    /** All that is said of single dates, instead of what was said before. What is said of a date that it does not have is passed over. */
    void sayInstead(List<ChangedDate> changes) {
        Set<LocalDateTime> its = datesAmong(changes);
        Map<LocalDateTime, ChangedDate> last = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> its.contains(change.plannedFor()))
                .forEach(change -> last.put(change.plannedFor(), change));
        changedDates.clear();
        changedDates.addAll(last.values());
    }

    /** Its rule is followed once for all of them. */
    private Set<LocalDateTime> datesAmong(List<ChangedDate> changes) {
        return new Unfolding(itself())
                .among(changes.stream().map(ChangedDate::plannedFor).toList());
    }

    /** Whether it is planned, by its rule, to start at that time on the clocks of its place. */
    public boolean hasDate(LocalDateTime plannedFor) {
        return !new Unfolding(itself()).among(List.of(plannedFor)).isEmpty();
    }

    /** Its dates that are not over at {@code from} and start before {@code until}, cancelled ones too, soonest first. */
    public List<Occurrence> datesBetween(Instant from, Instant until) {
        return new Unfolding(itself()).between(from, until);
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

    /** Where to join from home; {@code null} when it is not online. */
    public String onlineUrl() {
        return onlineUrl;
    }

    /** Raised with each change. */
    public int sequence() {
        return sequence;
    }
}
