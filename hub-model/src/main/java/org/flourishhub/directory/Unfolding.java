package org.flourishhub.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The dates of an event, worked out from what its editor said. A pure function of the event. */
final class Unfolding {
    /** A rule is followed no further than this, whatever it says: once a day for more than fifty years. */
    static final int MOST_STEPS = 20_000;

    private final Event event;
    private final Map<LocalDateTime, ChangedDate> changes;

    Unfolding(Event event) {
        this.event = event;
        this.changes =
                event.changedDates().stream().collect(Collectors.toMap(ChangedDate::plannedFor, Function.identity()));
    }

    /** Those that are not over at {@code from} and start before {@code until}, cancelled ones too, soonest first. */
    List<Occurrence> between(Instant from, Instant until) {
        List<Occurrence> found = new ArrayList<>();
        Iterator<LocalDateTime> starts = event.recurrence().starts(event.dates().startsLocal());
        boolean more = true;
        for (int step = 0; more && step < MOST_STEPS && starts.hasNext(); step++) {
            LocalDateTime planned = starts.next();
            more = event.dates().moment(planned, event.startsAt()).isBefore(until);
            if (more || changes.containsKey(planned)) {
                found.add(dated(planned));
            }
        }
        return found.stream()
                .filter(date -> !date.isOverAt(from) && date.startsAt().isBefore(until))
                .sorted(Comparator.comparing(Occurrence::startsAt))
                .toList();
    }

    /** Those of these times that it is planned for. */
    Set<LocalDateTime> among(Collection<LocalDateTime> times) {
        TreeSet<LocalDateTime> open = new TreeSet<>(times);
        Set<LocalDateTime> held = new HashSet<>();
        Iterator<LocalDateTime> starts = event.recurrence().starts(event.dates().startsLocal());
        for (int step = 0; step < MOST_STEPS && starts.hasNext() && !open.isEmpty(); step++) {
            LocalDateTime next = starts.next();
            open.headSet(next).clear();
            if (open.remove(next)) {
                held.add(next);
            }
        }
        return held;
    }

    private Occurrence dated(LocalDateTime planned) {
        Instant startsAt = event.dates().moment(planned, event.startsAt());
        Duration length = event.endsAt() == null ? null : Duration.between(event.startsAt(), event.endsAt());
        Occurrence date = new Occurrence(event, planned, startsAt, length == null ? null : startsAt.plus(length));
        ChangedDate change = changes.get(planned);
        return change == null ? date : date.changed(change);
    }
}
