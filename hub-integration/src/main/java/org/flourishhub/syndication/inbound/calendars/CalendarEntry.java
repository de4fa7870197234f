package org.flourishhub.syndication.inbound.calendars;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flourishhub.directory.EventDates;
import org.flourishhub.syndication.EventItem.CalendarName;
import org.flourishhub.syndication.EventItem.Change;
import org.flourishhub.syndication.EventItem.Repetition;
import org.flourishhub.syndication.EventItem.Status;
import org.flourishhub.syndication.EventItem.When;

/** One event of a calendar (RFC 5545, 3.6.1): when it takes place, and whether. */
final class CalendarEntry {
    /** Outlook writes it into the name of what is cancelled. */
    private static final Pattern CALLED_OFF =
            // in front with a sign behind it or in capitals, or at the end behind a sign; "Cancelled flights" is a
            // title
            Pattern.compile(
                    "[\\W_]{0,5}(?:(?i:(?:cancell?ed|postponed)\\s*[^\\w\\s].*)|(?:CANCELL?ED|POSTPONED)\\b.*)"
                            + "|.*[-\u2013\u2014:(\\[*|]\\s*(?i:cancell?ed|postponed)[\\s)\\]*!.]*",
                    Pattern.DOTALL);

    /** Spaces between the parts of a rule, and a sign behind the last: not everybody who reads rules forgives them. */
    private static final Pattern SPACE = Pattern.compile("\\s+(?=[;,=])|(?<=[;,=])\\s+|;\\s*$");

    private static final int MOST_DATES = 2_000;

    private final CalendarPart part;
    private final CalendarZones zones;
    private final boolean allCancelled;
    private final Instant now;
    private final Optional<CalendarMoment> start;
    private final List<CalendarEntry> instead = new ArrayList<>();

    /** {@code allCancelled} when the calendar was sent to call its events off ({@code METHOD:CANCEL}). */
    CalendarEntry(CalendarPart part, CalendarZones zones, boolean allCancelled, Instant now) {
        this.part = part;
        this.zones = zones;
        this.allCancelled = allCancelled;
        this.now = now;
        this.start = part.line("DTSTART")
                .flatMap(line -> CalendarMoment.of(line, zones))
                .map(this::asWholeDay);
    }

    /** For some programs of Microsoft a whole day lasts from midnight to midnight, there or at the calendar's home. */
    private CalendarMoment asWholeDay(CalendarMoment moment) {
        boolean said = part.line("X-MICROSOFT-CDO-ALLDAYEVENT")
                .filter(line -> line.is("TRUE"))
                .isPresent();
        if (!said || moment.wholeDay()) {
            return moment;
        }
        ZoneId home = zones.usual() == null ? EventDates.SHEFFIELD : zones.usual();
        CalendarMoment there = moment.isMidnight() ? moment : new CalendarMoment(moment.on(home), false, home);
        return there.isMidnight() ? new CalendarMoment(there.local(), true, null) : moment;
    }

    CalendarPart part() {
        return part;
    }

    /** Not meant for the public. */
    boolean isPrivate() {
        return part.line("CLASS")
                .filter(line -> line.is("PRIVATE") || line.is("CONFIDENTIAL"))
                .isPresent();
    }

    /** {@code null} when the partner gives none. */
    String uid() {
        return part.line("UID").map(line -> line.text().strip()).orElse(null);
    }

    /** The date of its series that it stands in for; empty for the series itself. */
    Optional<CalendarMoment> insteadOf() {
        return part.line("RECURRENCE-ID").flatMap(line -> CalendarMoment.of(line, zones));
    }

    boolean isOneDateOfASeries() {
        return part.line("RECURRENCE-ID").isPresent();
    }

    int sequence() {
        return part.line("SEQUENCE")
                .map(line -> line.value().strip())
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    void replaces(CalendarEntry date) {
        if (instead.size() < MOST_DATES) {
            instead.add(date);
        }
    }

    /** {@code null} when it has no start that could be read. */
    When when() {
        return start.map(moment -> moment.until(
                        part.line("DTEND")
                                .flatMap(line -> CalendarMoment.of(line, zones))
                                .map(end -> moment.wholeDay() ? asWholeDay(end) : end),
                        part.line("DURATION").map(CalendarLine::value)))
                .orElse(null);
    }

    /** It took place once, and that was before yesterday. */
    boolean isOver() {
        When when = when();
        boolean once = part.line("RRULE").isEmpty() && part.line("RDATE").isEmpty() && instead.isEmpty();
        return once && when != null && when.startsAt().isBefore(now.minus(Duration.ofDays(1)));
    }

    CalendarName name() {
        return new CalendarName(
                uid(), sequence(), insteadOf().map(CalendarMoment::local).orElse(null));
    }

    Status status() {
        String title = part.text("SUMMARY") == null ? "" : part.text("SUMMARY");
        boolean calledOff = CALLED_OFF.matcher(title).matches();
        boolean postponed = calledOff && title.toLowerCase(Locale.ROOT).contains("postponed");
        boolean cancelled =
                part.line("STATUS").filter(line -> line.is("CANCELLED")).isPresent();
        return cancelled || allCancelled || calledOff && !postponed
                ? Status.CANCELLED
                : postponed ? Status.POSTPONED : Status.AS_PLANNED;
    }

    /** {@code null} for what takes place once. */
    Repetition repetition() {
        List<String> rules = part.lines("RRULE")
                .map(CalendarLine::value)
                .filter(rule -> rule.length() <= OldCalendarRule.LONGEST)
                .map(rule -> SPACE.matcher(OldCalendarRule.modern(rule)).replaceAll(""))
                .filter(rule -> !rule.isEmpty())
                .limit(5)
                .toList();
        List<LocalDateTime> more =
                dates("RDATE", date -> start.map(date::asOneOf).orElse(date.local()));
        if (start.isEmpty() || rules.isEmpty() && more.isEmpty() && instead.isEmpty()) {
            return null;
        }
        List<Change> changes =
                instead.stream().flatMap(date -> date.asChange(start.get())).toList();
        List<LocalDateTime> except = Stream.concat(
                        dates("EXDATE", date -> date.on(zone())).stream(),
                        LeftOutByRule.dates(part.lines("EXRULE"), start.get(), now, zones.patience()).stream())
                .distinct()
                .limit(MOST_DATES)
                .toList();
        return new Repetition(rules, more, except, changes);
    }

    /** {@code first} is the start of the series. */
    private Stream<Change> asChange(CalendarMoment first) {
        boolean onwards = part.line("RECURRENCE-ID")
                .filter(line -> line.says("RANGE", "THISANDFUTURE"))
                .isPresent();
        return insteadOf().stream()
                .map(planned -> new Change(
                        planned.asOneOf(first), when(), status() == Status.CANCELLED, onwards, part.text("SUMMARY")));
    }

    private ZoneId zone() {
        return start.map(CalendarMoment::zone).orElse(null);
    }

    private List<LocalDateTime> dates(String property, Function<CalendarMoment, LocalDateTime> here) {
        return part.lines(property)
                .flatMap(line -> CalendarMoment.several(line, zones))
                .map(here)
                .distinct()
                .limit(MOST_DATES)
                .toList();
    }

    /** A moment that somebody's program noted; {@code null} when there is none that can be believed. */
    Instant noted(String property) {
        return part.line(property)
                .flatMap(line -> CalendarMoment.of(line, zones))
                .filter(moment -> moment.local().getYear() >= 1970)
                .map(moment -> moment.local()
                        .atZone(moment.zone() == null ? ZoneOffset.UTC : moment.zone())
                        .toInstant())
                .orElse(null);
    }
}
