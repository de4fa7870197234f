package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedLicenceTest {
    @Test
    void addresses_and_words_become_the_short_name() {
        Map.of(
                        "https://creativecommons.org/licenses/by-nc-sa/4.0/", "CC-BY-NC-SA-4.0",
                        "http://creativecommons.org/licenses/by/3.0/uk/", "CC-BY-3.0",
                        "CC BY-NC 4.0", "CC-BY-NC-4.0",
                        "Licensed under cc-by-sa", "CC-BY-SA-4.0",
                        "Creative Commons Attribution-NonCommercial-ShareAlike 3.0 Unported", "CC-BY-NC-SA-3.0",
                        "Creative Commons Attribution Non-Commercial No Derivatives", "CC-BY-NC-ND-4.0",
                        "https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0")
                .forEach((said, licence) -> assertThat(StatedLicence.in(said)).hasValue(licence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Creative Commons Attribution, Non-Commercial, No Derivatives 4.0",
                "Creative Commons Attribution \u2013 NonCommercial \u2013 NoDerivs",
                "Creative Commons: Attribution / Non Commercial / No Derivative Works"
            })
    void it_is_understood_however_its_parts_are_set_apart(String said) {
        assertThat(StatedLicence.in(said)).hasValue("CC-BY-NC-ND-4.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CC BY, but not for commercial use",
                "Creative Commons Attribution 4.0. You may not make derivatives.",
                "CC BY 4.0, to be shared alike"
            })
    void no_words_become_a_licence_that_allows_more_than_they_do(String said) {
        assertThat(StatedLicence.in(said)).isEmpty();
    }

    @Test
    void other_words_about_rights_name_no_licence() {
        assertThat(StatedLicence.in("© 2026 Hillside Voices")).isEmpty();
        assertThat(StatedLicence.in("All rights reserved, access by request")).isEmpty();
        assertThat(StatedLicence.in(null)).isEmpty();
    }
}
