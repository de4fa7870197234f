package org.flourishhub.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeDistrictsTest {
    @ParameterizedTest
    @ValueSource(strings = {"S6", "s6", " S6 ", "S6 5XX", "s65xx", "S 6 5 X X"})
    void a_district_is_understood_however_it_is_typed(String typed) {
        assertThat(PostcodeDistricts.find(typed))
                .get()
                .extracting(PostcodeDistrict::code)
                .isEqualTo("S6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S", "6", "Heeley", "S99", "M1 1AA", "S6 5X", "S6; drop table"})
    void what_is_no_district_of_ours_is_not_found(String typed) {
        assertThat(PostcodeDistricts.find(typed)).isEmpty();
    }

    @Test
    void two_digit_districts_are_told_from_one_digit_ones() {
        assertThat(PostcodeDistricts.districtOf("S10 2TN")).contains("S10");
        assertThat(PostcodeDistricts.districtOf("S1 2HH")).contains("S1");
    }

    @Test
    void distances_are_right_to_a_few_metres() {
        Coordinates london = new Coordinates(51.5007, -0.1246);
        Coordinates edinburgh = new Coordinates(55.9486, -3.1999);
        assertThat(london.kilometresTo(edinburgh)).isCloseTo(534.0, within(1.5));
        assertThat(london.kilometresTo(london)).isZero();
    }
}
