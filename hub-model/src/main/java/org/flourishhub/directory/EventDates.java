package org.flourishhub.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When an event takes place, as its editor said it: the first start on the clocks of its place, and how it comes again. All
 * moments follow from these, so that a change of the clocks, or of the law about them, moves no event.
 */
@Embeddable
public class EventDates {
    /** Where all events are until somebody needs another. */
    public static final ZoneId SHEFFIELD = ZoneId.of("Europe/London");

    @Column(name = "starts_local")
    private LocalDateTime startsLocal;

    private String zone = SHEFFIELD.getId();
    private String rule;

    @Column(name = "except_on")
    private String exceptOn;

    @Column(name = "also_on")
    private String alsoOn;

    @Column(name = "also_at")
    private String alsoAt;

    protected EventDates() {}

    EventDates(Instant startsAt, Recurrence recurrence) {
        startsLocal = startsAt.atZone(SHEFFIELD).toLocalDateTime();
        rule = recurrence.rule();
        exceptOn = written(recurrence.exceptOn());
        alsoOn = written(recurrence.alsoOn());
        alsoAt = written(recurrence.alsoAt());
    }

    private static String written(Collection<?> times) {
        return times.isEmpty() ? null : times.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static <T> List<T> read(String times, Function<String, T> each) {
        return times == null
                ? List.of()
                : Arrays.stream(times.split(",")).map(each).toList();
    }

    public LocalDateTime startsLocal() {
        return startsLocal;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Recurrence recurrence() {
        return Recurrence.of(rule, read(exceptOn, LocalDate::parse), read(alsoOn, LocalDate::parse))
                .andAt(read(alsoAt, LocalDateTime::parse));
    }

    /**
     * The moment of a local start. One that the clocks skip comes an hour later, and of one that comes twice the first is
     * meant (RFC 5545, 3.3.5), except where the very first start was chosen to be the second.
     */
    Instant moment(LocalDateTime local, Instant first) {
        return local.equals(startsLocal)
                ? ZonedDateTime.ofLocal(local, zone(), first.atZone(zone()).getOffset())
                        .toInstant()
                : local.atZone(zone()).toInstant();
    }
}
