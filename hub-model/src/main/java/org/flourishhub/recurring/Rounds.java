package org.flourishhub.recurring;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;

/**
 * The rounds of a rule, one after the other: years, months, weeks, days, hours, minutes or seconds, each with every start
 * that the rule names in it. Within a day, rounds on days or hours that the rule leaves out are jumped over.
 */
final class Rounds {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final RepeatRule rule;
    private final LocalDateTime first;
    private final boolean wholeDay;
    private final RuleDays days;
    private final RuleTimes times;
    private final ChronoUnit unit;
    private long number;
    private boolean over;

    Rounds(RepeatRule rule, LocalDateTime first, boolean wholeDay) {
        this.rule = rule;
        this.first = first;
        this.wholeDay = wholeDay;
        this.days = new RuleDays(rule, first);
        this.times = new RuleTimes(rule, first.toLocalTime(), wholeDay);
        this.unit = switch (rule.rhythm()) {
            case SECONDLY -> ChronoUnit.SECONDS;
            case MINUTELY -> ChronoUnit.MINUTES;
            case HOURLY -> ChronoUnit.HOURS;
            default -> null;
        };
    }

    boolean areOver() {
        return over;
    }

    /** The starts of the next round, soonest first, by their places when the rule says so; often none. */
    List<LocalDateTime> next() {
        List<LocalDateTime> round = unit == null ? nextDays() : nextWithinADay();
        return rule.positions().isEmpty() ? round : places(round);
    }

    private List<LocalDateTime> nextDays() {
        long step = number++ * rule.interval();
        LocalDate start = first.toLocalDate();
        return switch (rule.rhythm()) {
            case YEARLY -> year(start.getYear() + step);
            case MONTHLY -> month(YearMonth.from(start), step);
            case WEEKLY -> week(RuleDays.startOfWeek(start, rule.weekStart()), step);
            default -> day(start, step);
        };
    }

    private List<LocalDateTime> year(long year) {
        if (year > LAST_DAY.getYear()) {
            return end();
        }
        return times.on(days.between(LocalDate.of((int) year, 1, 1), LocalDate.of((int) year, 12, 31)));
    }

    private List<LocalDateTime> month(YearMonth start, long step) {
        if (step > 12L * LAST_DAY.getYear() || start.plusMonths(step).isAfter(YearMonth.from(LAST_DAY))) {
            return end();
        }
        YearMonth month = start.plusMonths(step);
        return times.on(days.between(month.atDay(1), month.atEndOfMonth()));
    }

    private List<LocalDateTime> week(LocalDate start, long step) {
        if (step > ChronoUnit.WEEKS.between(start, LAST_DAY)) {
            return end();
        }
        LocalDate week = start.plusWeeks(step);
        SortedSet<LocalDate> named = days.between(week, week.plusDays(6));
        return times.on(named);
    }

    private List<LocalDateTime> day(LocalDate start, long step) {
        if (step > ChronoUnit.DAYS.between(start, LAST_DAY)) {
            return end();
        }
        LocalDate day = start.plusDays(step);
        return days.isNamed(day) ? times.on(List.of(day)) : List.of();
    }

    private List<LocalDateTime> nextWithinADay() {
        LocalDateTime zero = first.truncatedTo(unit);
        long step = number * rule.interval();
        if (step > unit.between(zero, LAST_DAY.atStartOfDay())) {
            return end();
        }
        LocalDateTime round = zero.plus(step, unit);
        if (!days.isNamed(round.toLocalDate())) {
            return jump(zero, round.toLocalDate().plusDays(1).atStartOfDay());
        }
        if (wholeDay) {
            // whole days have no hours to tell apart, so that each counts once
            jump(zero, round.toLocalDate().plusDays(1).atStartOfDay());
            return List.of(round.toLocalDate().atStartOfDay());
        }
        if (!times.holdsAtHour(round) && unit != ChronoUnit.HOURS) {
            return jump(zero, round.truncatedTo(ChronoUnit.HOURS).plusHours(1));
        }
        if (!times.holdsAtMinute(round) && unit == ChronoUnit.SECONDS) {
            return jump(zero, round.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1));
        }
        number++;
        return times.within(round);
    }

    /** On with the first round that does not begin before {@code then}. */
    private List<LocalDateTime> jump(LocalDateTime zero, LocalDateTime then) {
        long units = unit.between(zero, then);
        number = Math.max(number + 1, -Math.floorDiv(-units, rule.interval()));
        return List.of();
    }

    /** Rounds of a second have one place, rounds of a year millions: the shorter of both lists is gone through. */
    private List<LocalDateTime> places(List<LocalDateTime> round) {
        Set<Integer> positions = rule.positions();
        if (round.size() < positions.size()) {
            return IntStream.range(0, round.size())
                    .filter(place -> positions.contains(place + 1) || positions.contains(place - round.size()))
                    .mapToObj(round::get)
                    .toList();
        }
        return positions.stream()
                .map(position -> position > 0 ? position - 1 : round.size() + position)
                .filter(place -> place >= 0 && place < round.size())
                .sorted()
                .distinct()
                .map(round::get)
                .toList();
    }

    private List<LocalDateTime> end() {
        over = true;
        return List.of();
    }

    /** Roughly how many days or moments one round looks at, so that looking can be given up. */
    int cost() {
        return switch (rule.rhythm()) {
            case YEARLY -> 366;
            case MONTHLY -> 31;
            case WEEKLY -> 7;
            default -> 1;
        };
    }
}
