package org.flourishhub.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.flourishhub.directory.EventDates;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.directory.Schedule;
import org.flourishhub.directory.ScheduleDetails;

/**
 * When something is open or takes place, as people ask for it: on which days, at which time of day, and now. Hours that come
 * every week are kept once, in a week of long ago; all others on their own dates. All are clock times of the place.
 *
 * @param slots days ({@code mon}), times of day ({@code evening}) and both together ({@code mon-evening})
 * @param open spans of clock time, such as {@code [2001-01-01T09:00:00Z TO 2001-01-01T16:59:00Z]}
 * @param closedOn days on which the weekly hours do not hold
 */
record Hours(Set<String> slots, List<String> open, Set<LocalDate> closedOn) {
    static final Hours NONE = new Hours(Set.of(), List.of(), Set.of());
    static final ZoneId SHEFFIELD = EventDates.SHEFFIELD;

    /** It began with a Monday. */
    static final LocalDate SOME_WEEK = LocalDate.of(2001, 1, 1);

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /** Of a service, as they are on {@code today}. */
    static Hours of(List<Schedule> schedules, LocalDate today) {
        List<ScheduleDetails> said = schedules.stream().map(Schedule::said).toList();
        Set<String> slots = new TreeSet<>();
        List<String> open = new ArrayList<>();
        for (ScheduleDetails schedule : said) {
            if (schedule.validTo() == null || !schedule.validTo().isBefore(today)) {
                OpenDays days = new OpenDays(schedule);
                days.ofTheWeek().forEach(day -> slots.addAll(slots(day, schedule.opensAt(), schedule.closesAt())));
                open.addAll(days.spans(today));
            }
        }
        return new Hours(slots, open, OpenDays.closed(said));
    }

    /** Events are open while they take place, which their dates tell; only their days and times are noted. */
    static Hours of(List<Occurrence> dates, ZoneId zone) {
        Set<String> slots = new TreeSet<>();
        for (Occurrence date : dates) {
            LocalDateTime starts = date.startsAt().atZone(zone).toLocalDateTime();
            LocalDateTime ends = date.overAt().atZone(zone).toLocalDateTime();
            slots.addAll(slots(starts.getDayOfWeek(), starts.toLocalTime(), ends.toLocalTime()));
        }
        return new Hours(slots, List.of(), Set.of());
    }

    /** The name of a day in addresses and in the index. */
    static String slug(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    /** The moment of {@code now} in the week that weekly hours are kept in. */
    static LocalDateTime inSomeWeek(LocalDateTime now) {
        return SOME_WEEK.with(TemporalAdjusters.nextOrSame(now.getDayOfWeek())).atTime(now.toLocalTime());
    }

    private static Set<String> slots(DayOfWeek day, LocalTime opens, LocalTime closes) {
        Set<String> slots = new TreeSet<>(Set.of(slug(day)));
        if (opens != null) {
            boolean pastMidnight = closes != null && !closes.isAfter(opens);
            LocalTime until = closes == null ? opens : pastMidnight ? LocalTime.MAX : closes;
            addTime(slots, day, "morning", opens.isBefore(NOON));
            addTime(slots, day, "afternoon", opens.isBefore(EVENING) && (until.isAfter(NOON) || opens.equals(NOON)));
            addTime(slots, day, "evening", until.isAfter(EVENING) || !opens.isBefore(EVENING));
        }
        return slots;
    }

    private static void addTime(Set<String> slots, DayOfWeek day, String time, boolean holds) {
        if (holds) {
            slots.add(time);
            slots.add(slug(day) + "-" + time);
        }
    }
}
