package org.flourishhub.syndication.inbound.calendars;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The events of a calendar, each series once: single dates that differ belong to the series they are dates of. */
final class CalendarSeries {
    private final List<CalendarEntry> entries = new ArrayList<>();
    private List<CalendarEntry> all;

    void add(CalendarEntry entry) {
        entries.add(entry);
    }

    /** In the order of the calendar. A date whose series is not there stands for itself. */
    List<CalendarEntry> all() {
        if (all == null) {
            all = together();
        }
        return all;
    }

    private List<CalendarEntry> together() {
        Map<String, CalendarEntry> series = new HashMap<>();
        for (CalendarEntry entry : entries) {
            if (entry.uid() != null && !entry.isOneDateOfASeries()) {
                series.merge(entry.uid(), entry, (one, other) -> other.sequence() > one.sequence() ? other : one);
            }
        }
        Map<String, CalendarEntry> dates = new LinkedHashMap<>();
        List<CalendarEntry> kept = new ArrayList<>();
        for (CalendarEntry entry : entries) {
            if (!entry.isOneDateOfASeries()) {
                if (!isOlderEdition(entry, series.get(entry.uid()))) {
                    kept.add(entry);
                }
            } else if (entry.uid() == null || !series.containsKey(entry.uid())) {
                kept.add(entry);
            } else {
                String date = entry.uid() + "|" + entry.insteadOf().orElse(null);
                dates.merge(date, entry, (one, other) -> other.sequence() >= one.sequence() ? other : one);
            }
        }
        dates.values().forEach(date -> series.get(date.uid()).replaces(date));
        return kept;
    }

    /** The same event once more, before it was changed; other events of the same name are events all the same. */
    private static boolean isOlderEdition(CalendarEntry entry, CalendarEntry latest) {
        return latest != null && latest != entry && (latest.sequence() > entry.sequence() || isTheSame(entry, latest));
    }

    private static boolean isTheSame(CalendarEntry one, CalendarEntry other) {
        return one.when() != null
                && one.when().equals(other.when())
                && String.valueOf(one.part().text("SUMMARY"))
                        .equals(String.valueOf(other.part().text("SUMMARY")));
    }
}
