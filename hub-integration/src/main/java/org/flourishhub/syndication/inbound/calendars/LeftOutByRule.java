package org.flourishhub.syndication.inbound.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.flourishhub.recurring.DateText.Said;
import org.flourishhub.recurring.Patience;
import org.flourishhub.recurring.RepeatRule;
import org.flourishhub.recurring.Series;
import org.flourishhub.recurring.UnreadableRule;

/**
 * The dates that a rule takes out of a series ({@code EXRULE} of RFC 2445, which RFC 5545 gave up and old programs still
 * write). Rules without an end give those of some years around now, and the same ones all year, so that an event does not
 * look changed at each reading.
 */
final class LeftOutByRule {
    private static final int MOST = 2_000;
    private static final long MOST_LOOKED_AT = 100_000;

    private LeftOutByRule() {}

    static List<LocalDateTime> dates(Stream<CalendarLine> rules, CalendarMoment first, Instant now, Patience patience) {
        return rules.limit(3)
                .flatMap(rule -> dates(OldCalendarRule.modern(rule.value()), first, now, patience).stream())
                .distinct()
                .toList();
    }

    private static List<LocalDateTime> dates(String text, CalendarMoment first, Instant now, Patience patience) {
        try {
            RepeatRule rule = RepeatRule.of(text);
            LocalDateTime start = first.local();
            Said said = new Said(start.toLocalDate(), first.wholeDay() ? null : start, null);
            int year = now.atZone(ZoneOffset.UTC).getYear();
            boolean ends = rule.count() != null || rule.until() != null;
            return new Series(said, rule, first.zone())
                    .with(patience.portion(MOST_LOOKED_AT))
                    .starts(
                            ends
                                    ? LocalDateTime.MIN
                                    : LocalDate.of(year - 1, 1, 1).atStartOfDay(),
                            LocalDate.of(year + 3, 1, 1).atStartOfDay(),
                            MOST);
        } catch (UnreadableRule none) {
            return List.of();
        }
    }
}
