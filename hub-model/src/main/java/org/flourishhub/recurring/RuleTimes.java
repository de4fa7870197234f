package org.flourishhub.recurring;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import org.flourishhub.recurring.RepeatRule.Rhythm;

/** At which times of a day a rule holds. A leap second is no time on any clock of ours, and is left out. */
final class RuleTimes {
    private final RepeatRule rule;
    private final LocalTime first;
    private final boolean wholeDay;
    private final List<LocalTime> ofADay;

    RuleTimes(RepeatRule rule, LocalTime first, boolean wholeDay) {
        this.rule = rule;
        this.first = first;
        this.wholeDay = wholeDay;
        this.ofADay = wholeDay ? List.of(LocalTime.MIDNIGHT) : all(hours(), minutes(), seconds());
    }

    /** Every start on these days, soonest first. Made only when asked for: a year can hold 31 million seconds. */
    List<LocalDateTime> on(Collection<LocalDate> days) {
        return new EachTime(List.copyOf(days), ofADay);
    }

    private static final class EachTime extends AbstractList<LocalDateTime> implements RandomAccess {
        private final List<LocalDate> days;
        private final List<LocalTime> times;

        EachTime(List<LocalDate> days, List<LocalTime> times) {
            this.days = days;
            this.times = times;
        }

        @Override
        public LocalDateTime get(int place) {
            return days.get(place / times.size()).atTime(times.get(place % times.size()));
        }

        @Override
        public int size() {
            return days.size() * times.size();
        }
    }

    /** Every start in the hour, minute or second that begins here. */
    List<LocalDateTime> within(LocalDateTime round) {
        if (!holdsAtHour(round) || !holdsAtMinute(round) || !holdsAtSecond(round)) {
            return List.of();
        }
        Collection<Integer> minutes = rule.rhythm() == Rhythm.HOURLY ? minutes() : Set.of(round.getMinute());
        Collection<Integer> seconds = rule.rhythm() == Rhythm.SECONDLY ? Set.of(round.getSecond()) : seconds();
        return all(Set.of(round.getHour()), minutes, seconds).stream()
                .map(round.toLocalDate()::atTime)
                .toList();
    }

    boolean holdsAtHour(LocalDateTime round) {
        return rule.hours().isEmpty() || rule.hours().contains(round.getHour());
    }

    boolean holdsAtMinute(LocalDateTime round) {
        return rule.rhythm() == Rhythm.HOURLY
                || rule.minutes().isEmpty()
                || rule.minutes().contains(round.getMinute());
    }

    private boolean holdsAtSecond(LocalDateTime round) {
        return rule.rhythm() != Rhythm.SECONDLY
                || rule.seconds().isEmpty()
                || rule.seconds().contains(round.getSecond());
    }

    private Collection<Integer> hours() {
        return rule.hours().isEmpty() ? Set.of(first.getHour()) : rule.hours();
    }

    private Collection<Integer> minutes() {
        return rule.minutes().isEmpty() ? Set.of(first.getMinute()) : rule.minutes();
    }

    private Collection<Integer> seconds() {
        return rule.seconds().isEmpty() ? Set.of(first.getSecond()) : rule.seconds();
    }

    private static List<LocalTime> all(
            Collection<Integer> hours, Collection<Integer> minutes, Collection<Integer> seconds) {
        List<LocalTime> times = new ArrayList<>();
        for (int hour : hours) {
            for (int minute : minutes) {
                for (int second : seconds) {
                    if (second < 60) {
                        times.add(LocalTime.of(hour, minute, second));
                    }
                }
            }
        }
        return times;
    }
}
