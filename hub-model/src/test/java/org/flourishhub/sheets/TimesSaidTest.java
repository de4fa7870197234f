package org.flourishhub.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.flourishhub.directory.Frequency;
import org.flourishhub.directory.ScheduleDetails;
import org.flourishhub.directory.ScheduleInWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as partners write them, and said back as the hub says times. */
class TimesSaidTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tuesdays 10am to 12pm | Every Tuesday, 10 am to noon",
                "Tuesday 10-12 | Every Tuesday, 10 am to noon",
                "Every Wednesday, 10 am to 1 pm | Every Wednesday, 10 am to 1 pm",
                "Mon-Fri 9am-5pm | Monday to Friday, 9 am to 5 pm",
                "Monday to Friday, 9:00 – 17:00 | Monday to Friday, 9 am to 5 pm",
                "Monday to Friday from 9 to 5 | Monday to Friday, 9 am to 5 pm",
                "Mon, Wed & Fri 10.00-12.30 | Every Monday, Wednesday and Friday, 10 am to 12.30 pm",
                "Thurs 2-4pm | Every Thursday, 2 pm to 4 pm",
                "Sat 11-1pm | Every Saturday, 11 am to 1 pm",
                "6.30pm-8 on Mondays and Thursdays | Every Monday and Thursday, 6.30 pm to 8 pm",
                "Fridays 7pm | Every Friday, from 7 pm",
                "Fridays at 19:00 | Every Friday, from 7 pm",
                "Weds between 10 and 12 noon | Every Wednesday, 10 am to noon",
                "07:00-21:00 daily | Every day, 7 am to 9 pm",
                "Fri 10pm - 2am | Every Friday, 10 pm to 2 am",
                "24/7 | Every day, all day and all night",
                "Weekends, 24 hours | Every Saturday and Sunday, all day and all night",
                "Weekdays | Monday to Friday",
                "Fri to Mon 10-4 | Every Monday, Friday, Saturday and Sunday, 10 am to 4 pm",
                "First Monday of the month, 2pm to 4pm | The first Monday of every month, 2 pm to 4 pm",
                "2nd and 4th Tuesday of every month 10am-12 noon"
                        + " | The second Tuesday and the fourth Tuesday of every month, 10 am to noon",
                "last Friday monthly 7pm-9pm | The last Friday of every month, 7 pm to 9 pm",
                "Every other Tuesday 2-4pm | Every second Tuesday, 2 pm to 4 pm",
                "Every second Tuesday, 2 pm to 4 pm | Every second Tuesday, 2 pm to 4 pm",
                "Fortnightly on Thursdays, 1pm to 3pm | Every second Thursday, 1 pm to 3 pm",
                "Tuesdays 10-12 until 30 June 2027 | Every Tuesday, 10 am to noon, until 30 June 2027",
                "from 5th Jan 2027 Tuesdays 10-12 | Every Tuesday, 10 am to noon, from 5 January 2027",
                "Mon 10-12; Wed 2-4 | Every Monday, 10 am to noon. Every Wednesday, 2 pm to 4 pm",
                "Mon 10am-12pm, 2pm-4pm and Wed 2-4 | Every Monday, 10 am to noon. Every Monday, 2 pm to 4 pm."
                        + " Every Wednesday, 2 pm to 4 pm",
                "10-12 Mondays, 2-4 Wednesdays | Every Monday, 10 am to noon. Every Wednesday, 2 pm to 4 pm"
            })
    void what_people_write_is_understood(String written, String said) {
        TimesSaid times = TimesSaid.of(written);

        assertThat(times.wrong()).isNull();
        assertThat(inWords(times)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call us",
                "Mondays, but ring first",
                "Tuesdays 7-9",
                "10am to 4pm",
                "Every other month",
                "Monthly on a Tuesday",
                "Mondays or Tuesdays",
                "The week after Easter",
                "Mon 10-12, Wed",
                "Tuesdays 10am to",
                "0114 496 0000",
                "to",
                ";",
                "Tuesdays 10-12 until 31 June 2027",
                "Mon 10-12, Wed 2-4 (term time only)"
            })
    void what_is_not_plain_stays_words(String written) {
        TimesSaid times = TimesSaid.of(written);

        assertThat(times.times()).isEmpty();
        assertThat(times.wrong()).isNull();
    }

    @Test
    void a_time_that_does_not_exist_is_named() {
        assertThat(TimesSaid.of("Tuesdays 13pm to 14pm").wrong()).isEqualTo("13pm");
        assertThat(TimesSaid.of("Tuesdays 10:00-25:00").wrong()).isEqualTo("25:00");
        assertThat(TimesSaid.of("Tuesdays 10.75 to 12").wrong()).isEqualTo("10.75");
        assertThat(TimesSaid.of("Mon 10-12\nTue 9-26").wrong()).isEqualTo("26");
    }

    @Test
    void what_stands_in_brackets_is_good_to_know() {
        for (String written : List.of("Tuesdays 10-12 (term time only)", "Tuesdays 10am-12pm, term time only.")) {
            assertThat(TimesSaid.of(written).times())
                    .singleElement()
                    .extracting(ScheduleDetails::notes)
                    .isEqualTo("term time only");
        }
        assertThat(TimesSaid.of("Mon 10-12 (hall)\nWed 2-4 (church)").times())
                .extracting(ScheduleDetails::notes)
                .containsExactly("hall", "church");
    }

    @Test
    void whatever_the_hub_says_of_usual_times_it_understands_again() {
        for (ScheduleDetails time : List.of(
                ScheduleDetails.weekly("MO,TH", LocalTime.of(9, 5), LocalTime.of(18, 30)),
                ScheduleDetails.weekly("MO,TU,WE,TH,FR,SA,SU", LocalTime.MIDNIGHT, LocalTime.of(23, 59)),
                ScheduleDetails.weekly("SU", LocalTime.of(20, 0), LocalTime.MIDNIGHT),
                ScheduleDetails.monthly("1MO,-1FR", LocalTime.NOON, null),
                ScheduleDetails.weekly("TU", LocalTime.of(6, 0), LocalTime.of(7, 0))
                        .holding(LocalDate.of(2026, 1, 6), LocalDate.of(2026, 12, 22), List.of()))) {
            assertThat(TimesSaid.of(ScheduleInWords.inFull(time)).times()).containsExactly(time);
        }
        assertThat(TimesSaid.of("Every third Tuesday, 1 pm to 2 pm").times())
                .singleElement()
                .extracting(ScheduleDetails::freq, ScheduleDetails::interval)
                .containsExactly(Frequency.WEEKLY, 3);
    }

    @Test
    void long_nonsense_is_given_up_quickly() {
        String long1 = "mon ".repeat(240);
        assertThat(TimesSaid.of(long1 + "(").times()).isEmpty();
        assertThat(TimesSaid.of("(".repeat(999)).times()).isEmpty();
        assertThat(TimesSaid.of(" ".repeat(900) + "x\n".repeat(40)).times()).isEmpty();
    }

    private static String inWords(TimesSaid times) {
        return times.times().stream().map(ScheduleInWords::inFull).collect(Collectors.joining(". "));
    }
}
