package org.flourishhub.directory.web;

import java.time.LocalDateTime;

/** The plain choices of how an event comes again. */
enum Repeats {
    /** It does not. */
    ONCE,
    WEEKLY,
    /** On the second Tuesday, say, when the first day is one. */
    MONTHLY_WEEKDAY,
    /** On the last Friday. */
    MONTHLY_LAST,
    /** On the 14th. */
    MONTHLY_DATE,
    /** By a rule that came from elsewhere and that the form has no choice for. */
    AS_IT_IS;

    private static final int DAYS = 7;

    /** The weekday of the month as a rule names it, such as {@code 2TU}; only for the two that have one. */
    String weekday(LocalDateTime first) {
        int which = this == MONTHLY_LAST ? -1 : nth(first);
        return which + PlainRule.letters(first.getDayOfWeek());
    }

    /** Whether the first day is the second, third… of its weekday. */
    static int nth(LocalDateTime first) {
        return (first.getDayOfMonth() - 1) / DAYS + 1;
    }

    static boolean isLast(LocalDateTime first) {
        return first.plusDays(DAYS).getMonth() != first.getMonth();
    }
}
