package org.flourishhub.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.flourishhub.directory.Frequency;
import org.flourishhub.directory.ScheduleDetails;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalDate JUNE = LocalDate.parse("2026-06-03");
    private static final LocalDate CHRISTMAS_EVE = LocalDate.parse("2026-12-24");

    @Test
    void the_days_of_every_week_are_told_with_the_days_between_which_they_hold_and_those_left_out() {
        ScheduleDetails time = ScheduleDetails.weekly("TU,SA", TEN, NOON).holding(JUNE, null, List.of(CHRISTMAS_EVE));

        assertThat(told(time))
                .containsExactly(
                        "{\"@type\":\"OpeningHoursSpecification\",\"dayOfWeek\":[\"https://schema.org/Tuesday\","
                                + "\"https://schema.org/Saturday\"],\"opens\":\"10:00\",\"closes\":\"12:00\","
                                + "\"validFrom\":\"2026-06-03\"}",
                        "{\"@type\":\"OpeningHoursSpecification\",\"opens\":\"00:00\",\"closes\":\"00:00\","
                                + "\"validFrom\":\"2026-12-24\",\"validThrough\":\"2026-12-24\"}");
    }

    @Test
    void a_single_day_is_told_as_itself() {
        assertThat(told(time(null, null, null, JUNE)))
                .containsExactly("{\"@type\":\"OpeningHoursSpecification\",\"opens\":\"10:00\",\"closes\":\"12:00\","
                        + "\"validFrom\":\"2026-06-03\",\"validThrough\":\"2026-06-03\"}");
    }

    @Test
    void a_week_without_named_days_is_that_of_the_day_it_counts_from() {
        assertThat(told(time(Frequency.WEEKLY, null, null, JUNE)))
                .singleElement()
                .asString()
                .contains("\"https://schema.org/Wednesday\"");
    }

    @Test
    void what_comes_round_otherwise_is_left_out_rather_than_told_wrongly() {
        assertThat(told(time(Frequency.WEEKLY, 2, "TU", JUNE))).isEmpty();
        assertThat(told(ScheduleDetails.monthly("2TU", TEN, NOON))).isEmpty();
        assertThat(told(time(null, null, null, null))).isEmpty();
        assertThat(told(ScheduleDetails.weekly("TU", null, null))).isEmpty();
    }

    private static List<String> told(ScheduleDetails time) {
        return OpeningHours.of(List.of(time)).stream().map(JsonObject::toString).toList();
    }

    private static ScheduleDetails time(Frequency freq, Integer interval, String byday, LocalDate dtstart) {
        return new ScheduleDetails(
                null, null, dtstart, freq, interval, byday, null, TEN, NOON, null, null, null, null, null, Set.of());
    }
}
