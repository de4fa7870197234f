package org.flourishhub.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flourishhub.recurring.Patience;
import org.junit.jupiter.api.Test;

class ReceivedDatesTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDateTime TUESDAY = LocalDateTime.parse("2026-03-03T10:00");

    private static ReceivedDates dates(String start, ZoneId zone, String... rules) {
        return new ReceivedDates(LocalDateTime.parse(start), false, zone, List.of(rules), List.of(), List.of(), NOW);
    }

    @Test
    void a_rule_that_means_the_same_here_is_kept() {
        ReceivedDates weekly = dates("2026-03-03T10:00", LONDON, "RRULE:FREQ=WEEKLY;UNTIL=20260630T090000Z");

        assertThat(weekly.recurrence().rule()).isEqualTo("FREQ=WEEKLY;UNTIL=20260630T100000");
        assertThat(weekly.firstStart()).isEqualTo("2026-03-03T10:00:00Z");
        assertThat(weekly.soon())
                .startsWith(Instant.parse("2026-03-10T10:00:00Z"), Instant.parse("2026-03-17T10:00:00Z"));
        assertThat(weekly.soon()).contains(Instant.parse("2026-06-30T09:00:00Z"));
    }

    @Test
    void a_rule_for_every_second_of_a_year_is_followed_no_further_than_is_reasonable() {
        String every = "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=" + upTo(23)
                + ";BYMINUTE=" + upTo(59) + ";BYSECOND=" + upTo(59);

        ReceivedDates dates = dates("2026-03-03T10:00", LONDON, every);

        assertThat(dates.recurrence().rule()).isNull();
        assertThat(dates.soon()).hasSizeLessThanOrEqualTo(730);
    }

    private static String upTo(int last) {
        return IntStream.rangeClosed(0, last).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    @Test
    void a_rule_of_another_clock_is_no_rule_here_even_while_both_show_the_same_for_half_a_year() {
        ReceivedDates ofUtc = new ReceivedDates(
                LocalDateTime.parse("2026-04-07T10:00"),
                false,
                ZoneOffset.UTC,
                List.of("FREQ=WEEKLY"),
                List.of(),
                List.of(),
                Instant.parse("2026-04-01T12:00:00Z"));

        assertThat(ofUtc.recurrence().rule()).isNull();
        assertThat(ofUtc.goOn()).isTrue();
        assertThat(dates("2026-03-03T10:00", LONDON, "FREQ=WEEKLY").goOn()).isFalse();
        assertThat(dates("2026-03-03T10:00", LONDON).goOn()).isFalse();
    }

    @Test
    void a_rule_of_another_clock_that_begins_in_two_years_is_no_rule_here_either() {
        ReceivedDates ofUtc = dates("2027-07-06T10:00", ZoneOffset.UTC, "FREQ=WEEKLY");

        assertThat(ofUtc.recurrence().rule()).isNull();
        assertThat(ofUtc.goOn()).isTrue();
        assertThat(dates("2027-07-06T10:00", LONDON, "FREQ=WEEKLY").recurrence().rule())
                .isEqualTo("FREQ=WEEKLY");
    }

    @Test
    void days_left_out_and_added_are_kept_beside_the_rule() {
        ReceivedDates weekly = new ReceivedDates(
                TUESDAY,
                false,
                LONDON,
                List.of("FREQ=WEEKLY;COUNT=6"),
                List.of(LocalDateTime.parse("2026-03-19T10:00")),
                List.of(LocalDateTime.parse("2026-03-17T10:00"), LocalDateTime.parse("2026-03-24T00:00")),
                NOW);

        assertThat(weekly.recurrence().rule()).isEqualTo("FREQ=WEEKLY;COUNT=6");
        assertThat(weekly.recurrence().exceptOn()).hasSize(2);
        assertThat(weekly.recurrence().alsoOn()).hasSize(1);
        assertThat(weekly.soon())
                .containsExactly(
                        Instant.parse("2026-03-10T10:00:00Z"),
                        Instant.parse("2026-03-19T10:00:00Z"),
                        Instant.parse("2026-03-31T09:00:00Z"),
                        Instant.parse("2026-04-07T09:00:00Z"));
    }

    @Test
    void a_rule_of_another_zone_becomes_single_dates_and_keeps_its_moments() {
        ReceivedDates abroad = dates("2026-03-03T05:00", ZoneId.of("America/New_York"), "FREQ=WEEKLY;COUNT=4");

        assertThat(abroad.recurrence().rule()).isNull();
        assertThat(abroad.soon())
                .containsExactly(
                        Instant.parse("2026-03-10T09:00:00Z"),
                        Instant.parse("2026-03-17T09:00:00Z"),
                        Instant.parse("2026-03-24T09:00:00Z"));
        assertThat(abroad.firstStart()).isEqualTo("2026-03-10T09:00:00Z");
        assertThat(abroad.recurrence().alsoOn()).hasSize(2);
    }

    @Test
    void a_rule_in_utc_moves_on_the_clocks_here() {
        ReceivedDates utc = dates("2026-03-24T10:00", ZoneId.of("UTC"), "FREQ=WEEKLY;COUNT=2");

        assertThat(utc.recurrence().rule()).isNull();
        assertThat(utc.firstStart()).isEqualTo("2026-03-24T10:00:00Z");
        assertThat(utc.recurrence().alsoOn()).isEmpty();
        assertThat(utc.recurrence().alsoAt()).containsExactly(LocalDateTime.parse("2026-03-31T11:00"));
        assertThat(utc.oddTimes(Duration.ofHours(1))).isEmpty();
    }

    @Test
    void two_dates_on_one_day_are_both_kept() {
        ReceivedDates twice = dates("2026-03-03T10:00", ZoneId.of("Europe/Berlin"), "FREQ=WEEKLY;BYHOUR=10,15");
        assertThat(twice.recurrence().rule()).isNull();
        assertThat(twice.firstStart()).isEqualTo("2026-03-10T09:00:00Z");
        assertThat(twice.recurrence().alsoAt())
                .contains(LocalDateTime.parse("2026-03-10T14:00"), LocalDateTime.parse("2026-03-17T14:00"));
        assertThat(twice.recurrence().alsoOn()).contains(LocalDate.parse("2026-03-17"));

        ReceivedDates listed = new ReceivedDates(
                LocalDateTime.parse("2026-03-17T10:00"),
                false,
                LONDON,
                List.of(),
                List.of(LocalDateTime.parse("2026-03-17T15:00"), LocalDateTime.parse("2026-03-24T15:00")),
                List.of(),
                NOW);
        assertThat(listed.recurrence().alsoAt())
                .containsExactly(LocalDateTime.parse("2026-03-17T15:00"), LocalDateTime.parse("2026-03-24T15:00"));
        assertThat(listed.recurrence().alsoOn()).isEmpty();
    }

    @Test
    void a_time_of_its_own_beside_a_rule_is_kept_beside_the_rule() {
        ReceivedDates weekly = new ReceivedDates(
                TUESDAY,
                false,
                LONDON,
                List.of("FREQ=WEEKLY"),
                List.of(LocalDateTime.parse("2026-03-17T15:00")),
                List.of(),
                NOW);

        assertThat(weekly.recurrence().rule()).isEqualTo("FREQ=WEEKLY");
        assertThat(weekly.recurrence().alsoAt()).containsExactly(LocalDateTime.parse("2026-03-17T15:00"));
    }

    @Test
    void a_rule_is_kept_beside_a_date_that_is_left_out_and_comes_at_another_hour() {
        ReceivedDates weekly = new ReceivedDates(
                TUESDAY,
                false,
                LONDON,
                List.of("FREQ=WEEKLY"),
                List.of(LocalDateTime.parse("2026-03-17T15:00")),
                List.of(LocalDateTime.parse("2026-03-17T10:00")),
                NOW);

        assertThat(weekly.recurrence().rule()).isEqualTo("FREQ=WEEKLY");
        assertThat(weekly.recurrence().exceptOn()).containsExactly(LocalDate.parse("2026-03-17"));
        assertThat(weekly.recurrence().alsoAt()).containsExactly(LocalDateTime.parse("2026-03-17T15:00"));
    }

    @Test
    void what_no_form_here_can_say_becomes_single_dates() {
        assertThat(dates("2026-03-03T10:00", LONDON, "FREQ=DAILY;COUNT=900")
                        .recurrence()
                        .alsoOn())
                .hasSizeLessThanOrEqualTo(Recurrence.MOST_DAYS)
                .hasSizeGreaterThan(50);
        assertThat(dates("2026-03-03T10:00", LONDON, "FREQ=WEEKLY;COUNT=3", "FREQ=MONTHLY;COUNT=2")
                        .soon())
                .hasSize(3);
        assertThat(dates("2026-03-11T10:00", LONDON, "FREQ=WEEKLY;BYDAY=TU;COUNT=2")
                        .soon())
                .as("a first start beside the rule is a date, too")
                .hasSize(3);
    }

    @Test
    void rules_without_end_or_sense_end_in_time() {
        assertThat(dates("2026-03-03T10:00", LONDON, "FREQ=SECONDLY").soon()).hasSizeLessThanOrEqualTo(730);
        assertThat(dates("1970-01-01T00:00", LONDON, "FREQ=SECONDLY").soon()).isEmpty();
        assertThat(dates("2026-03-03T10:00", LONDON, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
                        .soon())
                .isEmpty();
        assertThat(dates("2026-03-11T10:00", LONDON, "every now and then").soon())
                .hasSize(1);
    }

    @Test
    void dates_that_are_given_up_are_called_slow_and_not_over() {
        Patience shared = new Patience(1_000_000);
        ReceivedDates usual = dates("2026-03-03T10:00", LONDON, "FREQ=WEEKLY").with(shared);
        assertThat(usual.recurrence().rule()).isEqualTo("FREQ=WEEKLY");
        assertThat(usual.isSlow()).isFalse();
        assertThat(dates("2026-03-03T10:00", LONDON, "FREQ=WEEKLY;COUNT=2")
                        .with(shared)
                        .isWorthKnowing(Duration.ZERO))
                .isTrue();

        for (int i = 0; i < 6; i++) {
            ReceivedDates slow =
                    dates("2020-01-01T00:00", LONDON, "FREQ=SECONDLY").with(shared);
            assertThat(slow.soon()).isEmpty();
            assertThat(slow.isSlow()).isTrue();
        }

        ReceivedDates late = dates("2026-03-03T10:00", LONDON, "FREQ=WEEKLY").with(shared);
        assertThat(late.soon()).isEmpty();
        assertThat(late.isSlow()).as("the patience is over").isTrue();
        ReceivedDates once = dates("2026-03-11T10:00", LONDON).with(shared);
        assertThat(once.soon()).hasSize(1);
        assertThat(once.isSlow()).isFalse();
        ReceivedDates over = dates("2020-03-11T10:00", LONDON, "FREQ=DAILY;COUNT=3");
        assertThat(over.soon()).isEmpty();
        assertThat(over.isSlow()).isFalse();
    }

    @Test
    void what_is_over_or_centuries_away_is_not_worth_knowing() {
        assertThat(dates("2026-03-01T10:00", LONDON).isWorthKnowing(Duration.ofHours(1)))
                .isFalse();
        assertThat(dates("2026-03-01T10:00", LONDON).isWorthKnowing(Duration.ofDays(20)))
                .isTrue();
        assertThat(dates("2026-03-11T10:00", LONDON).isWorthKnowing(Duration.ZERO))
                .isTrue();
        assertThat(dates("2020-03-11T10:00", LONDON, "FREQ=YEARLY").isWorthKnowing(Duration.ZERO))
                .isTrue();
        assertThat(dates("2020-03-11T10:00", LONDON, "FREQ=DAILY;COUNT=3").isWorthKnowing(Duration.ZERO))
                .isFalse();
        assertThat(dates("9999-03-11T10:00", LONDON).isWorthKnowing(Duration.ZERO))
                .isFalse();
    }
}
