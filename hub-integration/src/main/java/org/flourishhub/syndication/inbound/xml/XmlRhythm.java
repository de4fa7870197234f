package org.flourishhub.syndication.inbound.xml;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.flourishhub.syndication.FeedHead;

/** How often an RSS feed wants to be asked. */
final class XmlRhythm {

    private XmlRhythm() {}

    static FeedHead.Rhythm of(XmlPart channel) {
        Duration ttl = Duration.ofMinutes(number(channel.said("ttl")));
        Duration period = period(channel);
        return new FeedHead.Rhythm(period.compareTo(ttl) > 0 ? period : ttl, hours(channel), days(channel));
    }

    /** "Hourly", "twice a day". */
    private static Duration period(XmlPart channel) {
        String period = channel.said("sy:updateperiod");
        long hours =
                switch (period == null ? "" : period.toLowerCase(Locale.ROOT)) {
                    case "hourly" -> 1;
                    case "daily" -> 24;
                    case "weekly" -> 24 * 7;
                    case "monthly" -> 24 * 30;
                    case "yearly" -> 24 * 365;
                    default -> 0;
                };
        return Duration.ofHours(hours).dividedBy(Math.max(1, number(channel.said("sy:updatefrequency"))));
    }

    private static Set<Integer> hours(XmlPart channel) {
        Set<Integer> hours = new HashSet<>();
        channel.all("skiphours").forEach(list -> list.all("hour").forEach(hour -> {
            // some count from 1 to 24
            if (hour.text().matches("\\d{1,2}") && number(hour.text()) <= 24) {
                hours.add((int) number(hour.text()) % 24);
            }
        }));
        return hours;
    }

    private static Set<DayOfWeek> days(XmlPart channel) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        channel.all("skipdays").forEach(list -> list.all("day").forEach(day -> {
            for (DayOfWeek known : DayOfWeek.values()) {
                if (known.name().equalsIgnoreCase(day.text())) {
                    days.add(known);
                }
            }
        }));
        return days;
    }

    private static long number(String text) {
        return text != null && text.matches("\\d{1,6}") ? Long.parseLong(text) : 0;
    }
}
