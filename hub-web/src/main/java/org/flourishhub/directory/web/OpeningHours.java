package org.flourishhub.directory.web;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.flourishhub.directory.Frequency;
import org.flourishhub.directory.ScheduleDetails;
import org.flourishhub.shared.web.Fields;
import org.flourishhub.shared.web.LinkedData;

/**
 * The times of a service as schema.org's opening hours, which know the days of every week and single days. What comes round
 * otherwise, such as every second week, is left out: said in these words it would be untrue.
 */
final class OpeningHours {
    private OpeningHours() {}

    static List<JsonObject> of(Collection<ScheduleDetails> times) {
        return times.stream()
                .filter(OpeningHours::canBeSaid)
                .flatMap(time -> Stream.concat(
                        Stream.of(open(time)), time.closed().stream().map(OpeningHours::closed)))
                .distinct()
                .toList();
    }

    private static boolean canBeSaid(ScheduleDetails time) {
        boolean everyWeek = time.freq() == Frequency.WEEKLY
                && Objects.requireNonNullElse(time.interval(), 1) == 1
                && (time.byday() != null || time.dtstart() != null);
        return time.opensAt() != null && (everyWeek || time.freq() == null && day(time) != null);
    }

    /** The one day of a time that does not come round; {@code null} when nobody said which. */
    private static LocalDate day(ScheduleDetails time) {
        boolean oneDay = time.validFrom() != null && time.validFrom().equals(time.validTo());
        return time.dtstart() == null && oneDay ? time.validFrom() : time.dtstart();
    }

    private static JsonObject open(ScheduleDetails time) {
        boolean once = time.freq() == null;
        return Fields.ofType("OpeningHoursSpecification")
                .with("dayOfWeek", once ? List.of() : days(time))
                .with("opens", clock(time.opensAt()))
                .with("closes", clock(time.closesAt()))
                .with("validFrom", once ? day(time) : time.validFrom())
                .with("validThrough", once ? day(time) : time.validTo())
                .with("description", time.description())
                .build();
    }

    /** As search engines read it: a day on which it closes when it opens. */
    private static JsonObject closed(LocalDate day) {
        return Fields.ofType("OpeningHoursSpecification")
                .with("opens", "00:00")
                .with("closes", "00:00")
                .with("validFrom", day)
                .with("validThrough", day)
                .build();
    }

    private static List<String> days(ScheduleDetails time) {
        List<String> codes = new ArrayList<>();
        if (time.byday() == null) {
            codes.add(time.dtstart().getDayOfWeek().name().substring(0, 2));
        } else {
            codes.addAll(Arrays.asList(time.byday().split(",")));
        }
        return codes.stream()
                .map(OpeningHours::name)
                .map(day -> LinkedData.CONTEXT + "/" + day)
                .toList();
    }

    private static String name(String code) {
        return switch (code) {
            case "MO" -> "Monday";
            case "TU" -> "Tuesday";
            case "WE" -> "Wednesday";
            case "TH" -> "Thursday";
            case "FR" -> "Friday";
            case "SA" -> "Saturday";
            default -> "Sunday";
        };
    }

    private static String clock(LocalTime time) {
        return time == null ? null : "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
