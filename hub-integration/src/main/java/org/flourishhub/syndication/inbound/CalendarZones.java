package org.flourishhub.syndication.inbound;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flourishhub.recurring.ZoneNames;

/**
 * What the names of zones mean in one calendar. A name that the world knows is believed more than the calendar's own
 * description, which is often made up; a description is used for names that only this calendar knows.
 */
final class CalendarZones {
    private static final ZoneId NOBODY_KNOWS = ZoneId.of("UTC+00:01");

    private final Map<String, CalendarPart> described = new HashMap<>();
    private final Map<String, CalendarZone> read = new HashMap<>();
    private final Map<String, ZoneId> found = new HashMap<>();
    private final ZoneId usual;

    CalendarZones(List<CalendarPart> calendars) {
        calendars.stream().flatMap(calendar -> calendar.parts("VTIMEZONE")).forEach(zone -> zone.line("TZID")
                .ifPresent(id -> described.put(id.text().strip(), zone)));
        usual = calendars.stream()
                .map(calendar -> calendar.text("X-WR-TIMEZONE", "TIMEZONE-ID", "TZ"))
                .flatMap(name -> ZoneNames.find(name).stream())
                .findFirst()
                .orElse(null);
    }

    /** The zone of times that name none; {@code null} when the calendar does not say. */
    ZoneId usual() {
        return usual;
    }

    /** {@code local} is the time in question: some zones can only be told for one moment. */
    ZoneId named(String id, LocalDateTime local) {
        if (id == null || id.isBlank()) {
            return usual;
        }
        String name = id.strip();
        return found.computeIfAbsent(name + "|" + local.getYear(), key -> find(name, local)
                                .orElse(NOBODY_KNOWS))
                        == NOBODY_KNOWS
                ? usual
                : exactly(name, local);
    }

    private ZoneId exactly(String name, LocalDateTime local) {
        ZoneId zone = found.get(name + "|" + local.getYear());
        CalendarZone own = read.get(name);
        return own == null
                ? zone
                : own.offsetAt(local)
                        .filter(offset -> !zone.getRules().isValidOffset(local, offset))
                        .map(offset -> (ZoneId) offset)
                        .orElse(zone);
    }

    private Optional<ZoneId> find(String name, LocalDateTime local) {
        CalendarPart description = described.get(name);
        Optional<ZoneId> known = ZoneNames.find(name).or(() -> Optional.ofNullable(description)
                .map(part -> part.text("X-LIC-LOCATION"))
                .flatMap(ZoneNames::find));
        if (known.isPresent() || description == null) {
            return known;
        }
        return read.computeIfAbsent(name, key -> new CalendarZone(description)).zoneAt(local);
    }
}
