package org.flourishhub.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.flourishhub.directory.EventDetails;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.web.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheffieldTimeTest {
    @Test
    void winter_time_is_the_worlds_time_and_summer_time_an_hour_ahead() {
        assertThat(starts("2026-11-27", "14:00")).isEqualTo(Instant.parse("2026-11-27T14:00:00Z"));
        assertThat(starts("2027-06-27", "14:00")).isEqualTo(Instant.parse("2027-06-27T13:00:00Z"));
    }

    @Test
    void the_hour_that_the_clocks_skip_is_refused_in_words() {
        assertThatThrownBy(() -> starts("2027-03-28", "01:30")).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.problems().get(0).field()).isEqualTo("startsTime");
            assertThat(broken.getMessage())
                    .isEqualTo("The clocks go forward that night, so this time does not exist."
                            + " Choose one before 1 am or from 2 am on");
        });
        assertThat(starts("2027-03-28", "00:59")).isEqualTo(Instant.parse("2027-03-28T00:59:00Z"));
        assertThat(starts("2027-03-28", "02:00")).isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
    }

    @Test
    void in_the_hour_that_comes_twice_the_form_asks_which_one() {
        Form twice = event("2027-10-31", "01:30");

        assertThat(SheffieldTime.asksWhich(twice, "starts")).isTrue();
        assertThatThrownBy(() -> EventForm.details(twice))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.problems())
                        .extracting(RuleBroken.Problem::field)
                        .containsExactly("startsTwice"));
        assertThat(EventForm.details(twice.with("startsTwice", "first")).startsAt())
                .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(EventForm.details(twice.with("startsTwice", "second")).startsAt())
                .isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z", "2027-03-28T00:30:00Z", "2027-07-01T22:59:00Z"})
    void a_moment_put_into_the_form_comes_out_of_it_unchanged(String moment) {
        Form form = SheffieldTime.fill(Form.empty().with("name", "Walk"), "starts", Instant.parse(moment));

        assertThat(EventForm.details(form).startsAt()).isEqualTo(Instant.parse(moment));
    }

    @Test
    void the_end_is_on_the_same_day_unless_another_is_given() {
        Form form = event("2026-11-27", "22:00").with("endsTime", "23:30");

        assertThat(EventForm.details(form).endsAt()).isEqualTo(Instant.parse("2026-11-27T23:30:00Z"));
        assertThat(EventForm.details(form.with("endsDate", "2026-11-28").with("endsTime", "1 am"))
                        .endsAt())
                .isEqualTo(Instant.parse("2026-11-28T01:00:00Z"));
        assertThatThrownBy(() -> EventForm.details(form.with("endsTime", "01:00")))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.problems().get(0).field()).isEqualTo("endsTime"));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_each_field_hears_one_sentence() {
        Form form =
                Form.empty().with("startsDate", "soon").with("startsTime", "2").with("email", "nobody");

        assertThatThrownBy(() -> EventForm.details(form))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.problems())
                        .extracting(RuleBroken.Problem::field)
                        .containsExactly("startsDate", "startsTime", "name", "email"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-27", "27/11/2026", "27.11.2026", "27 November 2026", "27  nov 2026", " 27/11/2026 "})
    void days_are_read_as_people_write_them(String typed) {
        assertThat(TypedTime.day(typed)).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2026", "2026-13-01", "27/11/26", "tomorrow", ""})
    void what_is_no_day_is_none(String typed) {
        assertThat(TypedTime.day(typed)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "14:00,14:00",
        "2 pm,14:00",
        "2.30pm,14:30",
        "12 am,00:00",
        "12:15 p.m.,12:15",
        "noon,12:00",
        "09:05,09:05"
    })
    void times_are_read_as_people_write_them(String typed, String time) {
        assertThat(TypedTime.time(typed)).isEqualTo(LocalTime.parse(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "25:00", "14 pm", "2:60 pm", "late", ""})
    void what_could_be_two_times_or_none_is_none(String typed) {
        assertThat(TypedTime.time(typed)).isNull();
    }

    private static Instant starts(String day, String time) {
        EventDetails details = EventForm.details(event(day, time));
        return details.startsAt();
    }

    private static Form event(String day, String time) {
        return Form.empty().with("name", "Walk").with("startsDate", day).with("startsTime", time);
    }
}
