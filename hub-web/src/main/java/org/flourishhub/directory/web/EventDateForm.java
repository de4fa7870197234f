package org.flourishhub.directory.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.flourishhub.directory.ChangedDate;
import org.flourishhub.directory.Event;
import org.flourishhub.shared.web.Form;

/** One date of an event as a form, and a form as what somebody says about that date. */
final class EventDateForm {
    /** What becomes of one date. */
    enum Change {
        PLANNED,
        CANCELLED,
        MOVED
    }

    private EventDateForm() {}

    static Form of(Event event, LocalDateTime planned) {
        Optional<ChangedDate> known = known(event, planned);
        Change state = known.map(change -> change.isCancelled() ? Change.CANCELLED : Change.MOVED)
                .orElse(Change.PLANNED);
        Instant starts = known.map(ChangedDate::startsAt)
                .orElse(planned.atZone(event.dates().zone()).toInstant());
        return SheffieldTime.fill(
                Form.empty()
                        .with("version", event.version())
                        .with("change", state)
                        .with("note", known.map(ChangedDate::note).orElse("")),
                "starts",
                starts);
    }

    /** Whether the form means just what is kept of that date. */
    static boolean says(Form form, Event kept, LocalDateTime planned) {
        Optional<ChangedDate> mine = read(kept, planned, form);
        return known(kept, planned)
                .map(known -> mine.filter(known::saysTheSameAs).isPresent())
                .orElse(mine.isEmpty());
    }

    /** What was said of that date; empty when it takes place as planned. */
    static Optional<ChangedDate> known(Event event, LocalDateTime planned) {
        return event.changedDates().stream()
                .filter(change -> change.plannedFor().equals(planned))
                .findFirst();
    }

    /** The fields in the order of the form, with the words that stand beside them. */
    static Map<String, String> labels() {
        return RowForms.labels(
                "change", "What will happen on this date?",
                "startsDate", "The new day",
                "startsTime", "The new time",
                "startsTwice", "Which of the two times it starts",
                "note", "Why, or what else is different");
    }

    /** Empty when it takes place as planned; a date that moves lasts as long as the others. */
    static Optional<ChangedDate> read(Event event, LocalDateTime planned, Form form) {
        FormReading reading = new FormReading(form);
        Change change = reading.choice("change", Change.class, Change.PLANNED);
        if (change != Change.MOVED) {
            return change == Change.PLANNED
                    ? Optional.empty()
                    : Optional.of(ChangedDate.cancelled(planned, reading.text("note")));
        }
        Instant starts = SheffieldTime.read(reading, "starts", form.value("startsDate"));
        reading.check(() -> {});
        Instant ends = event.endsAt() == null ? null : starts.plus(Duration.between(event.startsAt(), event.endsAt()));
        return Optional.of(ChangedDate.moved(planned, starts, ends, reading.text("note")));
    }
}
