package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitInDaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No wait|0",
                "None at present|0",
                "Usually the same day|0",
                "About 3 weeks|21",
                "two to four weeks|28",
                "Up to 10 working days|10",
                "a few weeks|21",
                "A couple of months|62",
                "an hour|1",
                "18 months|558",
                "48 hours|2",
                "one year|366"
            })
    void the_longest_wait_that_the_words_tell_counts(String words, int days) {
        assertThat(WaitInDays.of(words)).contains(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ask us", "It varies", "", "9999999999 days", "weeks"})
    void words_that_do_not_tell_are_no_wait_at_all_and_no_long_one_either(String words) {
        assertThat(WaitInDays.of(words)).isEmpty();
    }

    @Test
    void nothing_said_is_not_known() {
        assertThat(WaitInDays.of(null)).isEmpty();
    }
}
