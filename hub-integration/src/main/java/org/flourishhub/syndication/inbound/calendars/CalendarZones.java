package org.flourishhub.syndication.inbound.calendars;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flourishhub.recurring.Patience;
import org.flourishhub.recurring.ZoneNames;

/**
 * What the names of zones mean in one calendar. A name that the world knows is believed more than the calendar's own
 * description, which is often made up; a description is used for names that only this calendar knows,
 * and for "GMT" or "EST" when the calendar says that its clocks change.
 */
final class CalendarZones {
    private static final String[] USUAL = {"X-WR-TIMEZONE", "TIMEZONE-ID", "TZ"};

    /** Of one document: a zone's clocks change twice a year, and looking for that takes 50,000 days each. */
    private static final long MOST_LOOKED_AT = 3_000_000;

    private static final ZoneId NOBODY_KNOWS = ZoneId.of("UTC+00:01");

    /** Zones in the years in which something takes place. What comes after so many has no zone of its own. */
    private static final int MOST_FOUND = 1_000;

    private final Map<String, CalendarPart> described = new HashMap<>();
    private final Map<String, CalendarZone> read = new HashMap<>();
    private final Map<String, ZoneId> found = new HashMap<>();
    private final Patience patience;
    private final Map<String, CalendarZone> alike;
    private final Map<String, CalendarPart> elsewhere;
    private final ZoneId usual;

    CalendarZones(List<CalendarPart> calendars) {
        this(calendars, Map.of(), null, new Patience(MOST_LOOKED_AT), new HashMap<>());
    }

    private CalendarZones(
            List<CalendarPart> calendars,
            Map<String, CalendarPart> elsewhere,
            ZoneId otherwise,
            Patience patience,
            Map<String, CalendarZone> alike) {
        this.patience = patience;
        this.alike = alike;
        this.elsewhere = elsewhere;
        calendars.stream().flatMap(calendar -> calendar.parts("VTIMEZONE")).forEach(zone -> zone.line("TZID")
                .ifPresent(id -> described.put(id.text().strip(), zone)));
        usual = calendars.stream()
                .map(calendar -> calendar.text(USUAL))
                .flatMap(name -> ZoneNames.find(name).stream())
                .findFirst()
                .orElse(otherwise);
    }

    /** What the names mean in one of several calendars: its own words count before those of the others. */
    CalendarZones in(CalendarPart calendar) {
        boolean own = calendar.parts("VTIMEZONE").findAny().isPresent() || calendar.text(USUAL) != null;
        return own ? new CalendarZones(List.of(calendar), described, usual, patience, alike) : this;
    }

    /** What is left for all rules that this document makes its readers follow. */
    Patience patience() {
        return patience;
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
        if (found.size() >= MOST_FOUND && !found.containsKey(name + "|" + local.getYear())) {
            return usual;
        }
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

    /** Documents that are put together of many describe the same zone over and over: it is read once. */
    private CalendarZone zone(CalendarPart description) {
        return alike.computeIfAbsent(description.spelling(), key -> new CalendarZone(description, patience));
    }

    private Optional<ZoneId> find(String name, LocalDateTime local) {
        CalendarPart description = described.getOrDefault(name, elsewhere.get(name));
        if (description == null) {
            return ZoneNames.find(name);
        }
        return ZoneNames.named(name)
                .filter(known -> !known.getRules().isFixedOffset() || !description.hasPart("DAYLIGHT"))
                .or(() -> ZoneNames.find(description.text("X-LIC-LOCATION")))
                .or(() -> read.computeIfAbsent(name, key -> zone(description)).zoneAt(local))
                .or(() -> ZoneNames.find(name));
    }
}
