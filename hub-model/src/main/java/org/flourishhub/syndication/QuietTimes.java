package org.flourishhub.syndication;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/** Hours and days in which a feed says that nothing comes ({@code skipHours} and {@code skipDays} of RSS). */
record QuietTimes(FeedHead.Rhythm rhythm) {
    /** Everybody who waited for the end of an hour would come at its first second. */
    private static final long SPREAD_SECONDS = Duration.ofMinutes(10).toSeconds();

    /** This moment, or the first one after it outside the quiet times, but no later than {@code latest}. */
    Instant endAfter(Instant moment, Instant latest, RandomGenerator chance) {
        if (!hold(moment)) {
            return moment;
        }
        Instant hour = moment.truncatedTo(ChronoUnit.HOURS);
        while (hold(hour) && hour.isBefore(latest)) {
            hour = hour.plus(1, ChronoUnit.HOURS);
        }
        Instant end = hour.plusSeconds(chance.nextLong(SPREAD_SECONDS));
        return end.isBefore(latest) ? end : later(moment, latest);
    }

    /** A feed that is quiet always means nothing by it. */
    boolean hold(Instant moment) {
        ZonedDateTime there = moment.atZone(ZoneOffset.UTC);
        boolean hour = rhythm.skipHours().size() < 24 && rhythm.skipHours().contains(there.getHour());
        boolean day = rhythm.skipDays().size() < DayOfWeek.values().length
                && rhythm.skipDays().contains(there.getDayOfWeek());
        return hour || day;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
