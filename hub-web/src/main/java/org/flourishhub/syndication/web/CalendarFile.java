package org.flourishhub.syndication.web;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.flourishhub.directory.Event;
import org.flourishhub.shared.web.PublicAddress;

/** Events as a calendar that people's own calendars read and come back for (RFC 5545 and 7986). */
final class CalendarFile {
    static final String TYPE = "text/calendar;charset=UTF-8";

    private static final int HOURS_BETWEEN_VISITS = 6;

    private CalendarFile() {}

    /** {@code path} is where it is found on the hub. */
    static String of(String name, String path, List<Event> events, PublicAddress hub) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Flourish Hub//Events//EN");
        calendar.setMethod("PUBLISH");
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        Duration between = Duration.builder().hours(HOURS_BETWEEN_VISITS).build();
        calendar.setRefreshInterval(between).setParameter("VALUE", "DURATION");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", between.toString());
        calendar.setSource(hub.of(path)).setParameter("VALUE", "URI");
        calendar.getTimezoneInfo().setDefaultTimezone(LondonTime.zone());
        for (Event event : events) {
            new EventEntry(event, hub).all().forEach(calendar::addEvent);
        }
        return FoldedLines.of(written(calendar));
    }

    /** The library would fold after 75 letters, but calendars count octets. */
    private static String written(ICalendar calendar) {
        StringWriter words = new StringWriter();
        try (ICalWriter writer = new ICalWriter(words, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing but memory was written to", e);
        }
        return words.toString();
    }
}
