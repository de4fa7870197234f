package org.flourishhub.syndication.inbound.calendars;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flourishhub.recurring.DateText;
import org.flourishhub.recurring.Patience;
import org.flourishhub.recurring.RepeatRule;
import org.flourishhub.recurring.Series;
import org.flourishhub.recurring.UnreadableRule;

/** A time zone that a calendar describes itself (RFC 5545, 3.6.5): when its clocks change, and by how much. */
final class CalendarZone {
    private static final LocalDateTime LATEST = LocalDateTime.of(2101, 1, 1, 0, 0);
    private static final int MOST_CHANGES = 1000;

    /** Every day from 1970 on, twice: more than a rule of a year needs that somebody really has. */
    private static final long MOST_LOOKED_AT = 100_000;

    /** Tried first, so that the clocks of Sheffield are not taken for those of Lisbon. */
    private static final List<String> NEAR = List.of(
            "Europe/London",
            "Europe/Berlin",
            "Europe/Athens",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles");

    private static final List<ZoneId> KNOWN = Stream.concat(
                    NEAR.stream(), ZoneId.getAvailableZoneIds().stream().sorted())
            .filter(name -> name.indexOf('/') > 0 && !name.startsWith("Etc/"))
            .map(ZoneId::of)
            .toList();

    private final TreeMap<LocalDateTime, ZoneOffset> changes = new TreeMap<>();
    private final Map<Integer, ZoneId> like = new HashMap<>();
    private final Patience patience;
    private ZoneOffset before;

    CalendarZone(CalendarPart definition, Patience patience) {
        this.patience = patience;
        definition.parts().stream()
                .filter(part -> part.name().equals("STANDARD") || part.name().equals("DAYLIGHT"))
                .sorted(Comparator.comparing(CalendarPart::name).reversed())
                .forEach(this::add);
    }

    private void add(CalendarPart observance) {
        Optional<ZoneOffset> to = observance.line("TZOFFSETTO").flatMap(CalendarZone::offset);
        Optional<DateText.Said> first = observance
                .line("DTSTART")
                .flatMap(line -> DateText.read(line.value()))
                .filter(said -> !said.isWholeDay());
        if (to.isEmpty()) {
            return;
        }
        ZoneOffset from =
                observance.line("TZOFFSETFROM").flatMap(CalendarZone::offset).orElse(to.get());
        before = before == null || observance.name().equals("STANDARD") ? to.get() : before;
        if (first.isPresent()) {
            starts(observance, first.get()).forEach(start -> changes.put(start, to.get()));
            changes.putIfAbsent(first.get().start().minusSeconds(1), from);
        }
    }

    private List<LocalDateTime> starts(CalendarPart observance, DateText.Said first) {
        try {
            RepeatRule rule = observance
                    .line("RRULE")
                    .map(line -> RepeatRule.of(line.value()))
                    .orElse(null);
            List<DateText.Said> more = new ArrayList<>();
            observance
                    .lines("RDATE")
                    .flatMap(line -> Stream.of(line.value().split(",")))
                    .forEach(each -> DateText.read(each.replaceFirst("/.*", "")).ifPresent(more::add));
            return new Series(rule == null ? first : lately(first, rule), rule, null)
                    .with(more)
                    .with(patience.portion(MOST_LOOKED_AT))
                    .starts(LocalDateTime.MIN, LATEST, MOST_CHANGES);
        } catch (UnreadableRule once) {
            return List.of(first.start());
        }
    }

    /** Microsoft's zones begin in 1601: nobody reads diaries that old, and 370 years take time. */
    private static DateText.Said lately(DateText.Said first, RepeatRule rule) {
        LocalDateTime start = first.start();
        return rule.count() != null || start.getYear() >= 1970
                ? first
                : new DateText.Said(
                        LocalDate.of(1970, 1, 1), LocalDate.of(1970, 1, 1).atTime(start.toLocalTime()), null);
    }

    private static Optional<ZoneOffset> offset(CalendarLine line) {
        String text = line.value().strip();
        try {
            return Optional.of(ZoneOffset.of(text.matches("\\d.*") ? "+" + text : text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** What the clocks there show ahead of UTC; empty when the calendar describes nothing. */
    Optional<ZoneOffset> offsetAt(LocalDateTime local) {
        var change = changes.floorEntry(local);
        return Optional.ofNullable(change == null ? before : change.getValue());
    }

    /** The zone of tzdata whose clocks show the same all year; else its distance from UTC at that time. */
    Optional<ZoneId> zoneAt(LocalDateTime local) {
        return offsetAt(local).map(offset -> {
            ZoneId zone = like.computeIfAbsent(local.getYear(), this::likeIn);
            return zone.getRules().isValidOffset(local, offset) ? zone : offset;
        });
    }

    /** UTC when there is none: then its offset is not the one in question, or it does as well. */
    private ZoneId likeIn(int year) {
        return KNOWN.stream().filter(zone -> isLike(zone, year)).findFirst().orElse(ZoneOffset.UTC);
    }

    private boolean isLike(ZoneId zone, int year) {
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(3)) {
            LocalDateTime noon = day.atTime(12, 0);
            if (!zone.getRules().getOffset(noon).equals(offsetAt(noon).orElse(null))) {
                return false;
            }
        }
        return true;
    }
}
