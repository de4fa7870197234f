package org.flourishhub.openreferral.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTableTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 114 496 0000", "-2", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void what_a_spreadsheet_would_run_becomes_words(String typed) {
        assertThat(ServiceTable.safe(typed)).isEqualTo("'" + typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Allotment mornings", "1=1", "Ünder", ""})
    void other_words_stay_as_they_are(String typed) {
        assertThat(ServiceTable.safe(typed)).isEqualTo(typed);
    }
}
