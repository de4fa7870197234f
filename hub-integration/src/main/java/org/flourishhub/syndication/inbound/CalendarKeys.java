package org.flourishhub.syndication.inbound;

import java.util.HashSet;
import java.util.Set;

/**
 * What events are called, the same at every reading: by their UID, and without one by their name, start and place. An
 * event that shares its UID with another is told apart by its start.
 */
final class CalendarKeys {
    private final Set<String> taken = new HashSet<>();

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
        for (int number = 2; !taken.add(apart); number++) {
            apart = key + "|" + start(entry) + "|" + number;
        }
        return apart;
    }

    private static String byItsWords(CalendarEntry entry, CalendarWords words) {
        return "event:" + words.title() + "|" + start(entry) + "|"
                + EventText.plain(entry.part().text("LOCATION"));
    }

    private static String start(CalendarEntry entry) {
        return entry.when() == null ? "" : entry.when().mark();
    }
}
