package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final URI PARTNER = URI.create("https://partner.example/feed");
    private static final URI OWN = URI.create("http://127.0.0.1:8090/feed");
    /** A Friday afternoon. */
    private static final Instant NOW = Instant.parse("2026-03-06T15:20:00Z");

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofHours(24);
    private final Timetable timetable = new Timetable(2, Optional.of("127.0.0.1:8090"));

    @RepeatedTest(20)
    void a_partner_is_asked_at_most_once_an_hour() {
        assertThat(rest(Duration.ofSeconds(1), FeedPace.UNKNOWN)).isBetween(HOUR, Duration.ofMinutes(67));
    }

    @RepeatedTest(20)
    void a_site_that_gives_no_marks_is_asked_once_a_day() {
        Timetable.Answered markless = new Timetable.Answered(Duration.ZERO, false, FeedPace.UNKNOWN, null);
        assertThat(Duration.between(NOW, timetable.afterAnAnswer(PARTNER, markless, NOW)))
                .isGreaterThanOrEqualTo(DAY);
    }

    @RepeatedTest(20)
    void a_site_can_ask_for_more_peace_up_to_a_day() {
        assertThat(rest(Duration.ofHours(6), FeedPace.UNKNOWN)).isBetween(Duration.ofHours(6), Duration.ofHours(7));
        assertThat(rest(Duration.ofDays(400), FeedPace.UNKNOWN)).isBetween(DAY, Duration.ofHours(27));
        assertThat(rest(Duration.ZERO, says(Duration.ofHours(5)))).isBetween(Duration.ofHours(5), Duration.ofHours(6));
    }

    @RepeatedTest(20)
    void hours_and_days_in_which_nothing_comes_are_passed_over() {
        FeedPace nights = says(Duration.ZERO, Set.of(16, 17, 18), Set.of());
        assertThat(due(nights)).isBetween(Instant.parse("2026-03-06T19:00:00Z"), Instant.parse("2026-03-06T19:10:00Z"));
        FeedPace lateFridays = says(Duration.ofHours(9), Set.of(), Set.of(DayOfWeek.SATURDAY));
        assertThat(Duration.between(NOW, due(lateFridays))).isEqualTo(DAY);
        FeedPace always = says(Duration.ZERO, Set.of(), EnumSet.allOf(DayOfWeek.class));
        assertThat(Duration.between(NOW, due(always))).isLessThan(Duration.ofMinutes(67));
    }

    @RepeatedTest(20)
    void a_site_that_seldom_writes_or_has_fallen_silent_is_asked_more_rarely() {
        assertThat(rest(Duration.ZERO, writes(Duration.ofHours(2)))).isLessThan(Duration.ofMinutes(67));
        assertThat(rest(Duration.ZERO, writes(DAY))).isBetween(Duration.ofHours(4), Duration.ofMinutes(265));
        assertThat(rest(Duration.ZERO, writes(Duration.ofDays(40))))
                .isBetween(Duration.ofHours(6), Duration.ofHours(7));
        Timetable.Answered silent = new Timetable.Answered(
                Duration.ZERO, true, writes(Duration.ofHours(2)), NOW.minus(Duration.ofDays(300)));
        assertThat(Duration.between(NOW, timetable.afterAnAnswer(PARTNER, silent, NOW)))
                .isBetween(Duration.ofHours(6), Duration.ofHours(7));
    }

    @Test
    void only_the_operators_own_addresses_may_be_asked_within_seconds() {
        Timetable.Answered answered = new Timetable.Answered(HOUR, false, writes(DAY), null);
        assertThat(timetable.afterAnAnswer(OWN, answered, NOW)).isEqualTo(NOW.plusSeconds(2));
        assertThat(timetable.afterAnAnswer(URI.create("http://127.0.0.1:8091/"), answered, NOW))
                .isAfterOrEqualTo(NOW.plus(HOUR));
        Timetable slow = new Timetable(7200, Optional.empty());
        assertThat(slow.afterAnAnswer(PARTNER, answered, NOW)).isAfterOrEqualTo(NOW.plusSeconds(7200));
    }

    @RepeatedTest(20)
    void trouble_doubles_the_wait_up_to_a_day() {
        assertThat(restAfterTrouble(0, Duration.ZERO)).isBetween(HOUR, Duration.ofMinutes(73));
        assertThat(restAfterTrouble(3, Duration.ZERO)).isBetween(Duration.ofMinutes(380), Duration.ofMinutes(580));
        assertThat(restAfterTrouble(1_000_000, Duration.ZERO)).isBetween(Duration.ofHours(19), Duration.ofHours(29));
    }

    @Test
    void a_wish_to_be_left_alone_is_honoured_unless_it_is_absurd() {
        assertThat(restAfterTrouble(0, Duration.ofDays(3))).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        assertThat(restAfterTrouble(0, Duration.ofSeconds(1))).isEqualTo(HOUR);
        assertThat(timetable.afterTrouble(OWN, 0, Duration.ofSeconds(30), NOW)).isEqualTo(NOW.plusSeconds(30));
        assertThat(restAfterTrouble(0, Duration.ofDays(8))).isLessThan(Duration.ofHours(2));
        assertThat(restAfterTrouble(0, Duration.ofDays(-8))).isLessThan(Duration.ofHours(2));
    }

    @Test
    void whatever_is_said_we_never_come_faster_than_the_floor_nor_stay_away_for_good() {
        Random chance = new Random(20261129);
        for (int i = 0; i < 20_000; i++) {
            int floor = chance.nextInt(1, 3 * 3600);
            Timetable some = new Timetable(floor, Optional.empty(), new Random(i));
            Instant now = NOW.plusSeconds(chance.nextInt(400 * 24 * 3600));
            Duration least = Duration.ofSeconds(Math.max(3600, floor));
            Timetable.Answered answered = anything(chance, now);
            Instant due = some.afterAnAnswer(PARTNER, answered, now);
            assertThat(Duration.between(now, due)).as("%s", answered).isBetween(least, Duration.ofHours(27));
            boolean canBeHonoured = due.isBefore(now.plus(DAY));
            assertThat(canBeHonoured && new QuietTimes(answered.pace().stated()).hold(due))
                    .as("%s at %s", answered, due)
                    .isFalse();
            Duration wish = Duration.ofSeconds(chance.nextLong(-10_000, 20L * 24 * 3600));
            Instant later = some.afterTrouble(PARTNER, chance.nextInt(Integer.MAX_VALUE), wish, now);
            assertThat(Duration.between(now, later)).isBetween(least, Duration.ofDays(8));
        }
    }

    @Test
    void what_a_site_says_or_shows_only_ever_makes_us_slower() {
        Random chance = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            Timetable.Answered more = anything(chance, NOW);
            Timetable.Answered nothing = new Timetable.Answered(Duration.ZERO, more.hasMarks(), FeedPace.UNKNOWN, null);
            Instant without = new Timetable(1, Optional.empty(), new Random(i)).afterAnAnswer(PARTNER, nothing, NOW);
            Instant with = new Timetable(1, Optional.empty(), new Random(i)).afterAnAnswer(PARTNER, more, NOW);
            assertThat(with).as("%s", more).isAfterOrEqualTo(without);
        }
    }

    private static Timetable.Answered anything(Random chance, Instant now) {
        Set<Integer> hours = new HashSet<>();
        IntStream.range(0, chance.nextInt(25)).forEach(any -> hours.add(chance.nextInt(24)));
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        IntStream.range(0, chance.nextInt(4)).forEach(any -> days.add(DayOfWeek.of(chance.nextInt(1, 8))));
        FeedHead.Rhythm stated = new FeedHead.Rhythm(seconds(chance), hours, days);
        Instant newest = chance.nextBoolean() ? null : now.plusSeconds(chance.nextInt(-90_000_000, 90_000_000));
        return new Timetable.Answered(
                seconds(chance), chance.nextInt(10) > 0, new FeedPace(stated, seconds(chance)), newest);
    }

    /** Small and huge ones alike. */
    private static Duration seconds(Random chance) {
        return Duration.ofSeconds(chance.nextBoolean() ? 0 : 1L << chance.nextInt(32));
    }

    private Duration rest(Duration freshFor, FeedPace pace) {
        Timetable.Answered answered = new Timetable.Answered(freshFor, true, pace, null);
        return Duration.between(NOW, timetable.afterAnAnswer(PARTNER, answered, NOW));
    }

    private Instant due(FeedPace pace) {
        return NOW.plus(rest(Duration.ZERO, pace));
    }

    private Duration restAfterTrouble(int failures, Duration wish) {
        return Duration.between(NOW, timetable.afterTrouble(PARTNER, failures, wish, NOW));
    }

    private static FeedPace writes(Duration between) {
        return new FeedPace(FeedHead.Rhythm.UNKNOWN, between);
    }

    private static FeedPace says(Duration quiet) {
        return says(quiet, Set.of(), Set.of());
    }

    private static FeedPace says(Duration quiet, Set<Integer> hours, Set<DayOfWeek> days) {
        return new FeedPace(new FeedHead.Rhythm(quiet, hours, days), Duration.ZERO);
    }
}
