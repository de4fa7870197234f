package org.flourishhub.directory;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One of the times at which a service can be used, in the words of Open Referral UK. Blank parts are {@code null}.
 *
 * @param validFrom the first day it holds for, inclusive
 * @param validTo the last day it holds for, inclusive
 * @param dtstart a day on which it takes place, from which {@code interval} counts
 * @param freq {@code null} for a time that does not come round
 * @param interval every how many weeks or months, from 1; {@code null} means 1
 * @param byday days as in RFC 5545: {@code MO,WE}, or with a number in a month: {@code 2MO,-1FR}
 * @param bymonthday days of the month, {@code 1,15}; {@code -1} is the last
 * @param opensAt in Sheffield's time; the whole day is 00:00 to 23:59
 * @param closesAt in Sheffield's time; before {@code opensAt} it is on the next day
 * @param scheduleLink a web address where the times are kept
 * @param attendingType how to take part at this time, such as "online"
 * @param place which of the service's places it is about, from 0; {@code null} for all of them
 * @param closed days on which it does not take place
 */
public record ScheduleDetails(
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate dtstart,
        Frequency freq,
        Integer interval,
        String byday,
        String bymonthday,
        LocalTime opensAt,
        LocalTime closesAt,
        String description,
        String scheduleLink,
        String attendingType,
        String notes,
        Integer place,
        Set<LocalDate> closed) {
    private static final String DAY = "(MO|TU|WE|TH|FR|SA|SU)";
    private static final Pattern WEEKDAYS = Pattern.compile(DAY + "(," + DAY + ")*");
    private static final String NTH = "[+-]?[1-5]?" + DAY;
    private static final Pattern NTH_DAYS = Pattern.compile(NTH + "(," + NTH + ")*");
    private static final String OF_MONTH = "-?(3[01]|[12][0-9]|[1-9])";
    private static final Pattern MONTH_DAYS = Pattern.compile(OF_MONTH + "(," + OF_MONTH + ")*");

    public ScheduleDetails {
        byday = tight(byday);
        bymonthday = tight(bymonthday);
        description = Words.paragraphs(description);
        scheduleLink = Words.line(scheduleLink);
        attendingType = Words.line(attendingType);
        notes = Words.paragraphs(notes);
        closed = Collections.unmodifiableSet(new TreeSet<>(closed));
    }

    /** The same hours every week on these days. */
    public static ScheduleDetails weekly(String byday, LocalTime opensAt, LocalTime closesAt) {
        return repeated(Frequency.WEEKLY, byday, opensAt, closesAt);
    }

    /** The same hours every month on these days, such as {@code 2MO}. */
    public static ScheduleDetails monthly(String byday, LocalTime opensAt, LocalTime closesAt) {
        return repeated(Frequency.MONTHLY, byday, opensAt, closesAt);
    }

    private static ScheduleDetails repeated(Frequency freq, String byday, LocalTime opensAt, LocalTime closesAt) {
        return new ScheduleDetails(
                null, null, null, freq, null, byday, null, opensAt, closesAt, null, null, null, null, null, Set.of());
    }

    /** The same time while it holds, except on days when it is closed. */
    public ScheduleDetails holding(LocalDate from, LocalDate to, Collection<LocalDate> closed) {
        return new ScheduleDetails(
                from,
                to,
                dtstart,
                freq,
                interval,
                byday,
                bymonthday,
                opensAt,
                closesAt,
                description,
                scheduleLink,
                attendingType,
                notes,
                place,
                new TreeSet<>(closed));
    }

    private static String tight(String days) {
        String line = Words.line(days);
        return line == null ? null : line.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    void check(Complaints complaints) {
        complaints.longerThan("description", description, 1_000);
        complaints.longerThan("attendingType", attendingType, 100);
        complaints.longerThan("notes", notes, 1_000);
        if (scheduleLink != null && !Words.isWebAddress(scheduleLink)) {
            complaints.add("scheduleLink", "Enter a web address that starts with https:// or http://");
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            complaints.add("validTo", "The last day must not be before the first");
        }
        if (closesAt != null && opensAt == null) {
            complaints.add("opensAt", "Say when it starts too");
        }
        if (closed.size() > 100) {
            complaints.add("closed", "Name at most 100 days");
        }
        checkDays(complaints);
    }

    private void checkDays(Complaints complaints) {
        if (interval != null && (interval < 1 || interval > 52)) {
            complaints.add("interval", "Enter a number from 1 to 52");
        }
        if (freq == null && (byday != null || bymonthday != null)) {
            complaints.add("freq", "Say whether these days come every week or every month");
        }
        boolean monthly = freq == Frequency.MONTHLY;
        if (byday != null && !(monthly ? NTH_DAYS : WEEKDAYS).matcher(byday).matches()) {
            complaints.add("byday", monthly ? "Choose days like the second Monday" : "Choose days of the week");
        }
        if (bymonthday != null && !(monthly && MONTH_DAYS.matcher(bymonthday).matches())) {
            complaints.add("bymonthday", "Enter days of the month from 1 to 31, with commas between them");
        }
        complaints.longerThan("byday", byday, 100);
        complaints.longerThan("bymonthday", bymonthday, 100);
    }
}
