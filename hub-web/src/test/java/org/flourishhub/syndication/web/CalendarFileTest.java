package org.flourishhub.syndication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.flourishhub.directory.ChangedDate;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.EventDetails;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.Recurrence;
import org.flourishhub.shared.web.PublicAddress;
import org.junit.jupiter.api.Test;

/** What we write is read back by another's parser, for calendars believe nobody. */
class CalendarFileTest {
    private static final PublicAddress HUB = new PublicAddress("https://hub.example");
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID ID = UUID.fromString("1f5a4e2c-0000-4000-8000-000000000001");

    @Test
    void a_weekly_group_is_read_by_others_as_we_mean_it_over_both_changes_of_the_clocks() throws Exception {
        Event event = weekly("FREQ=WEEKLY;BYDAY=TH", LocalDate.parse("2026-11-05"));

        List<VEvent> entries = read(file(event)).getComponents("VEVENT");
        List<String> theirs = entries
                .get(0)
                .<ZonedDateTime>calculateRecurrenceSet(new Period<>(
                        ZonedDateTime.parse("2026-03-01T00:00:00Z"), ZonedDateTime.parse("2027-03-01T00:00:00Z")))
                .stream()
                .map(period -> instant(period.getStart()).toString())
                .toList();

        assertThat(theirs)
                .isEqualTo(event.datesBetween(NOW, Instant.parse("2027-03-01T00:00:00Z")).stream()
                        .map(date -> date.startsAt().toString())
                        .toList())
                .contains(
                        "2026-03-26T10:00:00Z", "2026-04-02T09:00:00Z", "2026-10-22T09:00:00Z", "2026-10-29T10:00:00Z")
                .doesNotContain("2026-04-09T09:00:00Z")
                .hasSize(33);
    }

    @Test
    void the_file_says_all_that_calendars_want_to_know() {
        String file = file(weekly("FREQ=WEEKLY;BYDAY=TH", LocalDate.parse("2026-06-25")));

        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains(
                        "PRODID:-//Flourish Hub//Events//EN\r\n",
                        "METHOD:PUBLISH\r\n",
                        "NAME:Seed circle\r\n",
                        "X-WR-CALNAME:Seed circle\r\n",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n",
                        "X-PUBLISHED-TTL:PT6H\r\n",
                        "SOURCE;VALUE=URI:https://hub.example/events/seed.ics\r\n",
                        "TZID:Europe/London\r\n",
                        "UID:" + ID + "\r\n",
                        "DTSTAMP:20260301T120000Z\r\n",
                        "LAST-MODIFIED:20260301T120000Z\r\n",
                        "DTSTART;TZID=Europe/London:20260319T100000\r\n",
                        "DTEND;TZID=Europe/London:20260319T120000\r\n",
                        "RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20260625T225959Z\r\n",
                        "EXDATE;TZID=Europe/London:20260409T100000\r\n",
                        "STATUS:CONFIRMED\r\n",
                        "URL:https://hub.example/events/seed-circle-1f5a4e2c\r\n",
                        "LOCATION:Shed\\, the green one\\; ring twice\\, S6 5XX\r\n");
    }

    @Test
    void long_lines_are_folded_at_seventy_five_octets_and_no_letter_is_torn() throws Exception {
        String file = file(weekly("FREQ=WEEKLY;BYDAY=TH", LocalDate.parse("2026-06-25")));

        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(first(file).getDescription().getValue())
                .contains("Žluťoučký kůň a čaj ☕ ".repeat(10).strip())
                .contains("Run by Oakfield Growers\nFree");
    }

    @Test
    void a_cancelled_and_a_moved_date_stand_beside_the_rule() throws Exception {
        Event event = weekly("FREQ=WEEKLY;BYDAY=TH", LocalDate.parse("2026-06-25"));
        event.change(ChangedDate.cancelled(LocalDateTime.parse("2026-03-26T10:00"), "Snow"), NOW);
        event.change(
                ChangedDate.moved(
                        LocalDateTime.parse("2026-04-02T10:00"), Instant.parse("2026-04-04T13:00:00Z"), null, null),
                NOW);

        String file = file(event);

        assertThat(read(file).<VEvent>getComponents("VEVENT")).hasSize(3).allSatisfy(entry -> assertThat(
                        entry.getUid().orElseThrow().getValue())
                .isEqualTo(ID.toString()));
        assertThat(file)
                .containsSubsequence(
                        "RECURRENCE-ID;TZID=Europe/London:20260326T100000",
                        "END:VEVENT",
                        "RECURRENCE-ID;TZID=Europe/London:20260402T100000")
                .contains(
                        "STATUS:CANCELLED",
                        "SUMMARY:Cancelled: Seed circle",
                        "DTSTART;TZID=Europe/London:20260404T140000");
    }

    @Test
    void a_cancelled_event_stays_as_cancelled_under_the_same_name_with_a_higher_sequence() {
        Event event = weekly("FREQ=WEEKLY;BYDAY=TH", LocalDate.parse("2026-06-25"));
        int before = event.sequence();

        event.become(Event.Status.CANCELLED, NOW.plusSeconds(60));

        assertThat(file(event))
                .contains(
                        "UID:" + ID,
                        "STATUS:CANCELLED",
                        "SEQUENCE:" + (before + 1) + "\r\n",
                        "LAST-MODIFIED:20260301T120100Z");
        event.become(Event.Status.MOVED_ONLINE, NOW);
        assertThat(file(event)).contains("SUMMARY:Moved online: Seed circle");
    }

    @Test
    void days_that_follow_no_rule_are_listed() {
        Event event = event(Recurrence.of(null, List.of(), List.of(LocalDate.parse("2026-05-09"))));

        assertThat(file(event))
                .contains("RDATE;TZID=Europe/London:20260509T100000")
                .doesNotContain("RRULE:FREQ=WEEKLY");
    }

    @Test
    void what_comes_twice_on_one_day_is_listed_twice() {
        Event event = event(Recurrence.of(null, List.of(), List.of(LocalDate.parse("2026-05-09")))
                .andAt(List.of(LocalDateTime.parse("2026-05-09T15:00"))));

        assertThat(file(event)).contains("RDATE;TZID=Europe/London:20260509T100000,20260509T150000");
    }

    @Test
    void the_same_events_give_the_same_words() {
        Event event = weekly("FREQ=WEEKLY;BYDAY=TH", LocalDate.parse("2026-06-25"));

        assertThat(file(event)).isEqualTo(file(event));
    }

    private static Instant instant(Temporal start) {
        return ZonedDateTime.from(start).toInstant();
    }

    private static VEvent first(String file) throws Exception {
        return read(file).<VEvent>getComponents("VEVENT").get(0);
    }

    private static Calendar read(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static String file(Event event) {
        return CalendarFile.of("Seed circle", "/events/seed.ics", List.of(event), HUB);
    }

    private static Event weekly(String rule, LocalDate until) {
        return event(Recurrence.of(Recurrence.until(rule, until), List.of(LocalDate.parse("2026-04-09")), List.of()));
    }

    private static Event event(Recurrence recurrence) {
        EventDetails details = new EventDetails(
                        "Seed circle",
                        "Žluťoučký kůň a čaj ☕ ".repeat(10).strip(),
                        null,
                        Instant.parse("2026-03-19T10:00:00Z"),
                        Instant.parse("2026-03-19T12:00:00Z"),
                        null,
                        null,
                        null,
                        null,
                        true,
                        null,
                        new PlaceDetails("Shed, the green one; ring twice", null, null, "S6 5XX", null, null),
                        Set.of())
                .repeating(recurrence);
        Organisation oakfield = new Organisation(UUID.randomUUID(), "Oakfield Growers", "We grow.", NOW);
        return new Event(ID, oakfield, details, List.of(), NOW);
    }
}
