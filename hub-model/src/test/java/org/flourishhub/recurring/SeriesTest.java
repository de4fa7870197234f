package org.flourishhub.recurring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.flourishhub.recurring.DateText.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration LONG = Duration.ofSeconds(20);

    private static Said said(String text) {
        return DateText.read(text).orElseThrow();
    }

    private static List<String> starts(Series series, int most) {
        return series.starts(most, null, LONG).stream()
                .map(LocalDateTime::toString)
                .toList();
    }

    @Test
    void days_are_left_out_by_their_local_time_by_utc_and_whole() {
        Series weekly = new Series(said("20260706T100000"), RepeatRule.of("FREQ=WEEKLY;COUNT=5"), LONDON)
                .without(List.of(said("20260713T100000"), said("20260720T090000Z"), said("20260727")));

        assertThat(starts(weekly, 9)).containsExactly("2026-07-06T10:00", "2026-08-03T10:00");
    }

    @Test
    void added_dates_stand_in_order_and_once() {
        Series weekly = new Series(said("20260706T100000"), RepeatRule.of("FREQ=WEEKLY;COUNT=2"), LONDON)
                .with(List.of(said("20260708T180000"), said("20260713T090000Z"), said("20260801T100000")));

        assertThat(starts(weekly, 9))
                .containsExactly("2026-07-06T10:00", "2026-07-08T18:00", "2026-07-13T10:00", "2026-08-01T10:00");
    }

    @Test
    void without_a_rule_it_starts_once_and_on_the_added_days() {
        Series twice = new Series(said("20260706"), null, null).with(List.of(said("20260701")));

        assertThat(starts(twice, 9)).containsExactly("2026-07-01T00:00", "2026-07-06T00:00");
    }

    @Test
    void a_start_in_utc_repeats_on_the_clocks_of_the_zone_it_is_given() {
        Series weekly = new Series(said("2026-03-24T10:00:00Z"), RepeatRule.of("RRULE:FREQ=WEEKLY"), LONDON);

        assertThat(starts(weekly, 2)).containsExactly("2026-03-24T10:00", "2026-03-31T10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1",
                "FREQ=MINUTELY;INTERVAL=60;BYMINUTE=7",
                "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31",
                "FREQ=HOURLY;INTERVAL=24;BYHOUR=3",
                "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=9",
                "FREQ=YEARLY;INTERVAL=2147483647;BYDAY=MO;BYMONTHDAY=31"
            })
    void what_never_comes_is_not_looked_for_without_end(String rule) {
        long before = System.nanoTime();

        List<LocalDateTime> starts =
                new Series(said("20260301T000000"), RepeatRule.of(rule), null).starts(50, null, Duration.ofMillis(500));

        assertThat(starts).hasSizeLessThan(2);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BYDAY=MO",
                "FREQ=FORTNIGHTLY",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=x",
                "FREQ=DAILY;COUNT=0",
                "FREQ=DAILY;COUNT=-1",
                "FREQ=DAILY;UNTIL=tomorrow",
                "FREQ=YEARLY;BYMONTH=13",
                "FREQ=YEARLY;BYMONTH=0",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=MONTHLY;BYMONTHDAY=0",
                "FREQ=MONTHLY;BYDAY=XX",
                "FREQ=MONTHLY;BYDAY=0MO",
                "FREQ=MONTHLY;BYDAY=54MO",
                "FREQ=MONTHLY;BYDAY=",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0",
                "FREQ=DAILY;BYHOUR=24",
                "FREQ=WEEKLY;WKST=XX",
                "FREQ=DAILY;FREQ=WEEKLY",
                "FREQ",
                "RSCALE=KLINGON;FREQ=DAILY"
            })
    void what_is_no_rule_is_refused(String text) {
        assertThatThrownBy(() -> RepeatRule.of(text)).isInstanceOf(UnreadableRule.class);
    }

    @Test
    void any_text_at_all_is_a_rule_or_is_refused() {
        Random dice = new Random(5545);
        List<String> words =
                List.of("FREQ=", "DAILY", "WEEKLY", ";", "BYDAY=", "MO", "-1", "5", ",", "=", "UNTIL=", "Z");
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder("FREQ=YEARLY;");
            Stream.generate(() -> words.get(dice.nextInt(words.size())))
                    .limit(dice.nextInt(8))
                    .forEach(text::append);
            try {
                new Series(said("20260301"), RepeatRule.of(text.toString()), null).starts(5, null, LONG);
            } catch (UnreadableRule refused) {
                assertThat(refused.code()).isEqualTo("bad-rule");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30,-31",
                "FREQ=SECONDLY;BYMONTH=4,6;BYMONTHDAY=31",
                "FREQ=DAILY;BYHOUR=9,17;BYSETPOS=3,-4",
                "FREQ=HOURLY;BYSETPOS=2",
                "FREQ=MINUTELY;BYSECOND=1,2;BYSETPOS=-3"
            })
    void what_never_comes_is_not_looked_for(String text) {
        RepeatRule rule = RepeatRule.of(text);

        assertThat(rule.mayCome(false)).isFalse();
        assertThat(new Series(said("20260301T100000"), rule, null).starts(1, null, LONG))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29",
                "FREQ=YEARLY;BYMONTH=2,3;BYMONTHDAY=31",
                "RSCALE=GREGORIAN;FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;SKIP=BACKWARD",
                "FREQ=DAILY;BYHOUR=9,17;BYSETPOS=-2",
                "FREQ=HOURLY;BYMINUTE=0,30;BYSECOND=0,30;BYSETPOS=4",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=5"
            })
    void what_seldom_comes_is_looked_for(String text) {
        assertThat(new Series(said("20260301T100000"), RepeatRule.of(text), null).starts(1, null, LONG))
                .hasSize(1);
    }

    @Test
    void dates_are_read_in_both_spellings() {
        assertThat(said("2026-03-03")).isEqualTo(said("20260303"));
        assertThat(said("2026-03-03T10:00:00Z")).isEqualTo(said("20260303T100000Z"));
        assertThat(said("2026-03-03 10:00").start()).isEqualTo("2026-03-03T10:00");
        assertThat(said("20260303T240000").start()).isEqualTo("2026-03-04T00:00");
        assertThat(Stream.of("20260231", "2026", "20260303T250000", "99999-01-01", "", "x"))
                .allSatisfy(text -> assertThat(DateText.read(text)).isEmpty());
    }
}
