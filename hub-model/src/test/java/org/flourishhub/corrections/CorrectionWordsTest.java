package org.flourishhub.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flourishhub.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class CorrectionWordsTest {
    @Test
    void what_is_wrong_is_enough() {
        CorrectionWords words = new CorrectionWords("  The phone is dead.\r\n\r\n\r\n\r\nSorry.\u0007 ", " ", "");

        assertThatCode(words::check).doesNotThrowAnyException();
        assertThat(words).isEqualTo(new CorrectionWords("The phone is dead.\n\nSorry.", null, null));
    }

    @Test
    void nothing_is_too_little() {
        assertThatThrownBy(() -> new CorrectionWords(" \n ", "It is 4 pm", null).check())
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("what is wrong");
    }

    @Test
    void everything_that_is_too_long_is_named_at_once() {
        CorrectionWords words = new CorrectionWords("w".repeat(1_001), "r".repeat(1_001), "c".repeat(255));

        assertThatThrownBy(words::check)
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.problems())
                        .extracting(RuleBroken.Problem::field)
                        .containsExactly("wrong", "right", "contact"));
    }

    @Test
    void a_new_address_fits_and_an_advertisement_does_not() {
        assertThatCode(() -> new CorrectionWords(
                                "The site has moved", "https://new.example.org", "https://me.example.org")
                        .check())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new CorrectionWords(
                                "Buy <a href=x> www.pills.example", "HTTP://pills.example [url=x]", null)
                        .check())
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("web addresses");
    }
}
