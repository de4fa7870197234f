package org.flourishhub.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleInWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "WEEKLY | - | WE | - | Every Wednesday",
                "WEEKLY | 1 | MO,WE,FR | - | Every Monday, Wednesday and Friday",
                "WEEKLY | 2 | TU | - | Every second Tuesday",
                "WEEKLY | 4 | TU,TH | - | Every 4 weeks on Tuesday and Thursday",
                "WEEKLY | - | MO,TU,WE,TH,FR | - | Monday to Friday",
                "WEEKLY | - | MO,TU,WE,TH,FR,SA,SU | - | Every day",
                "WEEKLY | - | - | - | Every week",
                "WEEKLY | 3 | - | - | Every third week",
                "MONTHLY | - | 2MO | - | The second Monday of every month",
                "MONTHLY | - | 1SA,-1FR | - | The first Saturday and the last Friday of every month",
                "MONTHLY | 2 | - | 1,15,-1 | The 1st, the 15th and the last day of every second month",
                "MONTHLY | - | - | 22,11,3 | The 22nd, the 11th and the 3rd of every month",
                "MONTHLY | 6 | - | - | Every 6 months",
                "- | - | - | - | ''"
            })
    void days_are_said_as_people_say_them(
            Frequency freq, Integer interval, String byday, String bymonthday, String words) {
        ScheduleDetails schedule = new ScheduleDetails(
                null,
                null,
                null,
                freq,
                interval,
                byday,
                bymonthday,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of());

        assertThat(ScheduleInWords.of(schedule, TODAY)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "10:00, 12:00, 'Every Tuesday, 10 am to noon'",
        "18:30, 02:00, 'Every Tuesday, 6.30 pm to 2 am'",
        "00:00, 23:59, 'Every Tuesday, all day and all night'",
        "12:05, , 'Every Tuesday, from 12.05 pm'"
    })
    void hours_are_said_as_people_say_them(LocalTime opens, LocalTime closes, String words) {
        assertThat(ScheduleInWords.of(ScheduleDetails.weekly("TU", opens, closes), TODAY))
                .isEqualTo(words);
    }

    @Test
    void the_days_it_holds_for_and_the_days_it_does_not_come_last() {
        ScheduleDetails schedule = new ScheduleDetails(
                        null,
                        null,
                        null,
                        Frequency.WEEKLY,
                        2,
                        "TU",
                        null,
                        LocalTime.of(10, 0),
                        LocalTime.NOON,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Set.of())
                .holding(
                        LocalDate.of(2026, 1, 6),
                        LocalDate.of(2027, 6, 30),
                        List.of(LocalDate.of(2026, 8, 4), LocalDate.of(2026, 12, 24)));

        assertThat(ScheduleInWords.of(schedule, TODAY))
                .isEqualTo("Every second Tuesday, 10 am to noon, until 30 June, not on 24 December");
        assertThat(ScheduleInWords.inFull(schedule))
                .isEqualTo("Every second Tuesday, 10 am to noon, from 6 January 2026, until 30 June 2027,"
                        + " not on 4 August 2026 and 24 December 2026");
    }
}
