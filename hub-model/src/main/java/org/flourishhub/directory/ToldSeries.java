package org.flourishhub.directory;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import org.flourishhub.recurring.DateText.Said;
import org.flourishhub.recurring.Patience;
import org.flourishhub.recurring.RepeatRule;
import org.flourishhub.recurring.Series;
import org.flourishhub.recurring.UnreadableRule;

/** When an event takes place as a partner's calendar tells it, on the calendar's own clocks: its moments, worked out. */
final class ToldSeries {
    /** Days or moments looked at for one event: counted and not timed, so that a busy machine gives the same dates. Every day since 1970, five times. */
    private static final long MOST_LOOKED_AT = 200_000;

    private final Said first;
    private final ZoneId zone;
    private final List<String> rules;
    private final List<LocalDateTime> more;
    private final List<LocalDateTime> except;
    private boolean slow;

    ToldSeries(Said first, ZoneId zone, List<String> rules, List<LocalDateTime> more, List<LocalDateTime> except) {
        this.first = first;
        this.zone = zone;
        this.rules = rules;
        this.more = more;
        this.except = except;
    }

    /** The first so many of these times. The first start is a date whatever the rule says (RFC 5545, 3.8.2.4). */
    List<Instant> between(Instant from, Instant until, int most, Patience patience) {
        TreeSet<LocalDateTime> all = new TreeSet<>();
        Patience looks = patience.portion(MOST_LOOKED_AT);
        for (String rule : rules.isEmpty() ? List.of("") : rules) {
            Series series = new Series(first, read(rule), zone)
                    .with(said(more))
                    .with(List.of(first))
                    .without(leftOut());
            all.addAll(series.with(looks).starts(local(from), local(until), most));
        }
        slow = slow || !rules.isEmpty() && (patience.isOver() || looks.isOver() && all.isEmpty());
        return all.stream().limit(most).map(this::moment).toList();
    }

    /** Whether it was given up to work them out: then what is known of its dates is not all of them, and may be none. */
    boolean isSlow() {
        return slow;
    }

    /** {@code null} for none, and for what is no rule: then it takes place once. */
    static RepeatRule read(String rule) {
        try {
            return rule.isEmpty() ? null : RepeatRule.of(rule);
        } catch (UnreadableRule notOne) {
            return null;
        }
    }

    private List<Said> said(List<LocalDateTime> times) {
        return times.stream()
                .map(time -> new Said(time.toLocalDate(), first.isWholeDay() ? null : time, null))
                .toList();
    }

    /** A midnight among times of the day leaves out the whole day. */
    private List<Said> leftOut() {
        return except.stream()
                .map(time -> new Said(
                        time.toLocalDate(),
                        first.isWholeDay() || time.toLocalTime().equals(LocalTime.MIDNIGHT) ? null : time,
                        null))
                .toList();
    }

    Instant moment(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    private LocalDateTime local(Instant moment) {
        return moment.atZone(zone).toLocalDateTime();
    }
}
