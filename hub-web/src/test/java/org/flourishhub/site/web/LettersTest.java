package org.flourishhub.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void names_stand_under_their_letters_whatever_their_case_or_accents_and_other_scripts_come_last() {
        var letters = Letters.of(
                List.of("Zest", "élan", "’t Huis", "Elm House", "42nd Street", "بستان", "apple tree"),
                Function.identity());

        assertThat(letters.keySet()).containsExactly("A", "E", "T", "Z", "0-9");
        assertThat(letters.get("E")).containsExactly("élan", "Elm House");
        assertThat(letters.get("0-9")).containsExactly("42nd Street", "بستان");
        assertThat(Letters.of(List.<String>of(), Function.identity())).isEmpty();
    }
}
