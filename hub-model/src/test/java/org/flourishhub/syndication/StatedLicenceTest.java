package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

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

    @Test
    void other_words_about_rights_name_no_licence() {
        assertThat(StatedLicence.in("© 2026 Hillside Voices")).isEmpty();
        assertThat(StatedLicence.in("All rights reserved, access by request")).isEmpty();
        assertThat(StatedLicence.in(null)).isEmpty();
    }
}
