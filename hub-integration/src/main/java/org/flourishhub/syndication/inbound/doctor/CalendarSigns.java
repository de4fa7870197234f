package org.flourishhub.syndication.inbound.doctor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.syndication.FeedRemark;

/** What a calendar as it came could do better. */
final class CalendarSigns {
    private static final Pattern START = Pattern.compile("(?im)^DTSTART([^:\\r\\n]{0,200}):(\\d{8})(T\\d{4,6})?(Z?)");
    private static final Pattern EVENT = Pattern.compile("(?im)^BEGIN:VEVENT");
    private static final Pattern NAME = Pattern.compile("(?im)^UID[;:]");
    private static final Pattern REPEATS = Pattern.compile("(?im)^(?:RRULE|RDATE)");
    private static final Pattern ZONE = Pattern.compile("(?im)^X-WR-TIMEZONE:\\s*\\S");

    private static final Pattern A_ZONE = Pattern.compile("(?i)BEGIN:VTIMEZONE");
    private static final Pattern ITS_END = Pattern.compile("(?i)END:VTIMEZONE");

    private final String text;
    private final Instant now;

    CalendarSigns(String text, Instant now) {
        this.text = text;
        this.now = now;
    }

    void addTo(Set<FeedRemark> found) {
        if (!text.contains("BEGIN:VCALENDAR")) {
            return;
        }
        long events = EVENT.matcher(text).results().count();
        if (events > NAME.matcher(text).results().count()) {
            found.add(FeedRemark.CALENDAR_WITHOUT_IDS);
        }
        if (!ZONE.matcher(text).find() && hasFloatingTimes()) {
            found.add(FeedRemark.CALENDAR_WITHOUT_ZONE);
        }
        if (events > 0 && !REPEATS.matcher(text).find() && isOver()) {
            found.add(FeedRemark.CALENDAR_ALL_PAST);
        }
    }

    /** Times that are neither of UTC nor of a named zone; those inside descriptions of zones are always so. */
    private boolean hasFloatingTimes() {
        Matcher start = START.matcher(withoutZones());
        while (start.find()) {
            boolean named = start.group(1).toUpperCase(Locale.ROOT).contains("TZID=");
            if (!named && start.group(3) != null && start.group(4).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private String withoutZones() {
        StringBuilder others = new StringBuilder(text.length());
        int at = 0;
        Matcher zone = A_ZONE.matcher(text);
        Matcher end = ITS_END.matcher(text);
        while (zone.find(at) && end.find(zone.end())) {
            others.append(text, at, zone.start());
            at = end.end();
        }
        return others.append(text, at, text.length()).toString();
    }

    private boolean isOver() {
        String today = DateTimeFormatter.BASIC_ISO_DATE.format(
                now.atZone(ZoneOffset.UTC).toLocalDate());
        return START.matcher(text).results().allMatch(start -> start.group(2).compareTo(today) < 0);
    }
}
