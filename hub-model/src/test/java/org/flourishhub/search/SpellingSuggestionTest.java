package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingSuggestionTest {
    @ParameterizedTest
    @CsvSource({
        "kiet, kite, true",
        "cafee, cafe, true",
        "caf, cafe, true",
        "cofe, cafe, true",
        "warm, warmer, true",
        "dementai, dementia, true",
        "bicylecs, bicycles, true",
        "func, find, false",
        "seef, seed, true",
        "title, table, false",
        "tiger, times, false"
    })
    void a_word_may_be_meant_when_a_slip_leads_from_it_to_what_was_typed(String typed, String meant, boolean likely) {
        SpellingSuggestion suggestion = new SpellingSuggestion("tea and " + meant, 1, Map.of(typed, meant));

        assertThat(suggestion.isLikelyFor("tea and " + typed)).isEqualTo(likely);
    }
}
