package org.flourishhub.syndication.web;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.util.TimeZone;

/** The clocks of Europe/London as calendars want them spelled out (RFC 5545, 3.6.5), by the law as it is since 1996. */
final class LondonTime {
    private static final String ZONE = "Europe/London";
    private static final UtcOffset WINTER = new UtcOffset(true, 0, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 1, 0);

    private LondonTime() {}

    static TimezoneAssignment zone() {
        VTimezone clocks = new VTimezone(ZONE);
        DaylightSavingsTime summer = new DaylightSavingsTime();
        change(summer, "19960331T010000", 3, WINTER, SUMMER, "BST");
        clocks.addDaylightSavingsTime(summer);
        StandardTime winter = new StandardTime();
        change(winter, "19961027T020000", 10, SUMMER, WINTER, "GMT");
        clocks.addStandardTime(winter);
        return new TimezoneAssignment(TimeZone.getTimeZone(ZONE), clocks);
    }

    private static void change(
            Observance change, String first, int month, UtcOffset before, UtcOffset after, String name) {
        change.setDateStart(DateTimeComponents.parse(first));
        change.setTimezoneOffsetFrom(before);
        change.setTimezoneOffsetTo(after);
        change.addTimezoneName(name);
        change.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
    }
}
