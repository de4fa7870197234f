package org.flourishhub.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class InWordsTest {
    @Test
    void times_are_said_as_people_in_sheffield_say_them_summer_and_winter() {
        assertThat(span("2026-11-24T14:00:00Z", "2026-11-24T16:30:00Z"))
                .isEqualTo("Tuesday 24 November, 2 pm to 4.30 pm");
        assertThat(span("2026-07-01T11:00:00Z", null)).isEqualTo("Wednesday 1 July, noon");
        assertThat(span("2026-11-24T20:00:00Z", "2026-11-25T08:05:00Z"))
                .isEqualTo("Tuesday 24 November, 8 pm to Wednesday 25 November, 8.05 am");
        assertThat(InWords.hours(Instant.parse("2026-11-24T00:30:00Z"), null)).isEqualTo("From 12.30 am");
    }

    @Test
    void ages_distances_and_counts_read_as_sentences() {
        assertThat(InWords.ages(16, null)).isEqualTo("Anyone aged 16 or over");
        assertThat(InWords.ages(null, 25)).isEqualTo("Anyone up to the age of 25");
        assertThat(InWords.ages(16, 25)).isEqualTo("People aged 16 to 25");
        assertThat(InWords.distance(0.84)).isEqualTo("0.8 km");
        assertThat(InWords.distance(12.4)).isEqualTo("12 km");
        assertThat(InWords.distanceFromHere(12.4)).isEqualTo("12 km from here");
        assertThat(InWords.distanceFromHere(0.04)).isEqualTo("close by");
        assertThat(InWords.count(1, "result")).isEqualTo("1 result");
        assertThat(InWords.count(1240, "result")).isEqualTo("1,240 results");
    }

    @Test
    void the_longer_ago_the_rounder() {
        Instant now = Instant.parse("2026-11-22T15:00:00Z");
        assertThat(InWords.ago(now.minusSeconds(60), now)).isEqualTo("today");
        assertThat(InWords.ago(Instant.parse("2026-11-10T09:00:00Z"), now)).isEqualTo("12 days ago");
        assertThat(InWords.ago(Instant.parse("2025-09-10T09:00:00Z"), now)).isEqualTo("14 months ago");
        assertThat(InWords.isOld(Instant.parse("2025-09-10T09:00:00Z"), now)).isTrue();
    }

    @Test
    void empty_lines_part_paragraphs_and_line_breaks_stay() {
        assertThat(InWords.paragraphs("one\ntwo\n\nthree"))
                .containsExactly(java.util.List.of("one", "two"), java.util.List.of("three"));
    }

    private static String span(String start, String end) {
        return InWords.span(Instant.parse(start), end == null ? null : Instant.parse(end));
    }
}
