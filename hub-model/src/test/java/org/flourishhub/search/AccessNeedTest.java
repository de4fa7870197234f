package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessNeedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Step-free door|step-free",
                "Wheelchair accessible|step-free",
                "A ramp at the side|step-free",
                "No steps anywhere|step-free",
                "Accessible toilet on the ground floor|toilet",
                "Disabled parking outside|parking",
                "Induction loop at the desk|hearing-loop",
                "BSL on the first Monday|sign-language",
                "A quiet corner|quiet",
                "Guide dogs are welcome|assistance-dogs",
                "Easy Read leaflets|large-print"
            })
    void the_partners_words_are_recognised(String words, String need) {
        assertThat(AccessNeed.metBy(words)).contains(need);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"No lift", "Not wheelchair accessible", "There is no accessible toilet", "Free tea", "liftoff"})
    void words_that_say_what_is_missing_meet_no_need(String words) {
        assertThat(AccessNeed.metBy(words)).isEmpty();
    }
}
