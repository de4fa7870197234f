package org.flourishhub.syndication.inbound.hostile;

import static org.flourishhub.syndication.inbound.hostile.BadPartner.document;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.of;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.refused;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.settled;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.flourishhub.syndication.inbound.hostile.BadPartner.End;

/** Calendars of nearly five megabytes, made so that a careless reader works for hours or fills the memory. */
final class BadCalendars {
    private static final End TOO_MUCH = refused("more parts than we can take");
    private static final int LENGTH = 4_900_000;
    private static final String BEGIN = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//bad//bad//EN\n";

    private BadCalendars() {}

    static List<BadPartner> all() {
        return List.of(
                heavy("has a wide calendar of line ends", () -> (BEGIN + "\r".repeat(LENGTH / 2))
                        .getBytes(StandardCharsets.UTF_16)),
                of(
                                "has a calendar line that goes on two million times",
                                settled(),
                                document(
                                        "text/calendar",
                                        () -> BEGIN + "BEGIN:VEVENT\nDESCRIPTION;QUOTED-PRINTABLE:=\n" + many("a=\n")))
                        .withMuchWeight(),
                with("has a calendar of lines that are none", settled(), "BEGIN:VEVENT\nDESCRIPTION:x\n", i -> "a\n"),
                with("has a calendar of very short lines", TOO_MUCH, "BEGIN:VEVENT\n", i -> "X:\n"),
                with("has a calendar line of parameters", TOO_MUCH, "BEGIN:VEVENT\nX", i -> ";A=1"),
                with("has a calendar parameter of many values", TOO_MUCH, "BEGIN:VEVENT\nX;A=", i -> "\"a\","),
                with("has a calendar of zones of its own", TOO_MUCH, "", BadCalendars::zoneWithEvent),
                with(
                        "has a zone whose clocks change in 50,000 ways",
                        settled(),
                        event("DTEND;TZID=Own:20270101T110000\n") + "BEGIN:VTIMEZONE\nTZID:Own\n",
                        i ->
                                "BEGIN:STANDARD\nTZOFFSETTO:+0100\nDTSTART:19700101T000000\nRRULE:FREQ=DAILY\nEND:STANDARD\n"),
                with(
                        "has a zone whose clocks never change",
                        settled(),
                        event("DTEND;TZID=Own:20270101T110000\n") + "BEGIN:VTIMEZONE\nTZID:Own\n",
                        i -> "BEGIN:STANDARD\nTZOFFSETTO:+0100\nDTSTART:19700101T000000\n"
                                + "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31\nEND:STANDARD\n"),
                with(
                        "has a calendar of 100,000 zones nobody knows",
                        settled(),
                        "BEGIN:VEVENT\nUID:1\nSUMMARY:s\nDTSTART:20270101T100000Z\n",
                        i -> "RDATE;TZID=Nowhere/" + i + ":20270102T100000\n"),
                with("has an event on a million days", settled(), opened("RDATE:"), i -> "20270102T100000Z,"),
                with(
                        "has an event with 150,000 files",
                        settled(),
                        opened(""),
                        i -> "ATTACH:https://bad.example/" + i + "\n"),
                with("has an event of five million brackets", settled(), opened("DESCRIPTION:"), i -> "<"),
                with("has an event at an address without end", settled(), opened("LOCATION:https://"), i -> "a"),
                with(
                        "has an event in letters that are coded and are not",
                        settled(),
                        opened("DESCRIPTION;ENCODING=QUOTED-PRINTABLE:"),
                        i -> "=4"),
                with("has an event of a million kinds", settled(), opened("CATEGORIES:"), i -> i + ","),
                with("has an event of a million ampersands", settled(), opened("CATEGORIES:"), i -> "&amp;"),
                with(
                        "has a series of which every date is moved",
                        settled(),
                        event("RRULE:FREQ=DAILY\n"),
                        i ->
                                "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:%04d%02d%02dT100000Z\nDTSTART:20270101T100000Z\nEND:VEVENT\n"
                                        .formatted(2027 + i / 336, 1 + i / 28 % 12, 1 + i % 28)),
                with("has a calendar of zones that never end", TOO_MUCH, "", i -> "BEGIN:VTIMEZONE\n"));
    }

    /** One event, and something that is wrong with it. */
    static List<BadPartner> withOneEvent() {
        return List.of(
                of(
                        "has a calendar that repeats every second",
                        settled(),
                        document("text/calendar", () -> oneEvent("RRULE:FREQ=SECONDLY\r\n"))),
                of(
                        "has a calendar of impossible rules",
                        settled(),
                        document(
                                "text/calendar",
                                () -> oneEvent(
                                        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31\r\nRRULE:FREQ=MINUTELY;INTERVAL=0\r\n"))),
                of(
                                "has a calendar line without end",
                                settled(),
                                document(
                                        "text/calendar",
                                        () -> oneEvent("DESCRIPTION:" + "x".repeat(4_500_000) + "\r\n")))
                        .withMuchWeight(),
                of(
                                "has a calendar of 100,000 exceptions",
                                settled(),
                                document(
                                        "text/calendar", () -> oneEvent("EXDATE:20260101T000000Z\r\n".repeat(100_000))))
                        .withMuchWeight(),
                of("has a calendar of calendars", settled(), document("text/calendar", () -> "BEGIN:VCALENDAR\r\n"
                                .repeat(200_000)))
                        .withMuchWeight());
    }

    private static BadPartner with(String name, End end, String start, IntFunction<String> piece) {
        return of(name, end, document("text/calendar", calendar(start, piece))).withMuchWeight();
    }

    private static Supplier<String> calendar(String start, IntFunction<String> piece) {
        return () -> {
            StringBuilder all = new StringBuilder(BEGIN + start);
            for (int i = 0; all.length() < LENGTH; i++) {
                all.append(piece.apply(i));
            }
            return all + "\nEND:VEVENT\nEND:VTIMEZONE\nEND:VCALENDAR\n";
        };
    }

    private static BadPartner heavy(String name, BadPartner.Made<byte[]> made) {
        return of(name, settled(), document("text/calendar", made)).withMuchWeight();
    }

    private static String many(String piece) {
        return piece.repeat(LENGTH / piece.length());
    }

    private static String opened(String more) {
        return "BEGIN:VEVENT\nUID:1\nSUMMARY:s\nDTSTART:20270101T100000Z\n" + more;
    }

    private static String event(String more) {
        return opened(more) + "END:VEVENT\n";
    }

    private static String zoneWithEvent(int i) {
        return "BEGIN:VTIMEZONE\nTZID:Own" + i + "\nBEGIN:STANDARD\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0000\n"
                + "DTSTART:19700101T000000\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\n"
                + "BEGIN:DAYLIGHT\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\nDTSTART:19701229T010000\n"
                + "RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=29\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
                + "BEGIN:VEVENT\nUID:" + i + "\nDTSTART;TZID=Own" + i + ":20270101T000000\nEND:VEVENT\n";
    }

    private static String oneEvent(String more) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bad//bad//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n"
                + "DTSTART:20260101T000000Z\r\nSUMMARY:Bad\r\n" + more + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }
}
