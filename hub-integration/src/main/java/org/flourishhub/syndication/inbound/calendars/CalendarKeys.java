package org.flourishhub.syndication.inbound.calendars;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.flourishhub.syndication.inbound.documents.EventText;

/**
 * What events are called, the same at every reading: by their UID, and without one by their name, start and place. An
 * event that shares its UID with another is told apart by its start.
 */
final class CalendarKeys {
    private final Set<String> taken = new HashSet<>();

    /** How often a name had to be told apart: to count from the beginning takes the square of their number. */
    private final Map<String, Integer> alike = new HashMap<>();

    String of(CalendarEntry entry, CalendarWords words) {
        String key = entry.uid() == null ? byItsWords(entry, words) : entry.uid();
        if (entry.isOneDateOfASeries()) {
            key = key + "|"
                    + entry.insteadOf().map(moment -> moment.local().toString()).orElse("");
        }
        if (taken.add(key)) {
            return key;
        }
        String apart = key + "|" + start(entry);
        String numbered = apart;
        while (!taken.add(numbered)) {
            numbered = apart + "|" + alike.merge(apart, 2, (last, two) -> last + 1);
        }
        return numbered;
    }

    private static String byItsWords(CalendarEntry entry, CalendarWords words) {
        return "event:" + words.title() + "|" + start(entry) + "|"
                + EventText.plain(entry.part().text("LOCATION"));
    }

    private static String start(CalendarEntry entry) {
        return entry.when() == null ? "" : entry.when().mark();
    }
}
