package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.flourishhub.search.Synonyms.Rule;
import org.flourishhub.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymsTest {
    private static final Synonyms SYNONYMS = Synonyms.of(List.of(
            Rule.same(List.of("gp", "doctor")),
            Rule.same(List.of("food bank", "foodbank")),
            Rule.same(List.of("men's shed", "men in sheds")),
            new Rule(List.of("cold house"), List.of("energy", "warm home")),
            new Rule(List.of("cold"), List.of("flu"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gp appointment|(gp OR doctor^0.6) appointment",
                "GPs|(gps OR gp^1.0 OR doctor^0.6)",
                "food bank hillsborough|((food AND bank) OR foodbank^0.6) hillsborough",
                "foodbanks|(foodbanks OR \"food bank\"^0.3 OR foodbank^1.0)",
                "cold house|((cold AND house) OR energy^0.6 OR \"warm home\"^0.3)",
                "energy|energy",
                "cold|(cold OR flu^0.6)",
                "mens shed|((mens AND shed) OR \"men's shed\"^0.5 OR \"men in sheds\"^0.2)",
                "\"food bank\" gp|\"food bank\" (gp OR doctor^0.6)",
                "and or not|and or not"
            })
    void a_word_or_a_few_are_asked_for_with_their_other_names(String typed, String asked) {
        assertThat(WordsOfQuery.of(typed).asked(SYNONYMS)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"gp,1", "the gp,1", "food bank,1", "gp appointment,2<75%", "energy,2<75%", "the,2<75%"})
    void any_of_the_names_of_one_thing_will_do(String typed, String howMany) {
        assertThat(WordsOfQuery.of(typed).howMany(SYNONYMS)).isEqualTo(howMany);
    }

    @Test
    void what_a_moderator_types_is_reduced_to_words() {
        SynonymWords words = SynonymWords.of("GP, Doctor's\r\n\r\n) OR *:* (", "{!func}1; “surgery”");

        assertThat(words.said()).containsExactly("gp", "doctor's", "or");
        assertThat(words.meant()).containsExactly("func 1", "surgery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n , ", "gp", "one two three four five six\ngp"})
    void words_that_would_change_nothing_or_are_sentences_are_refused(String said) {
        assertThatThrownBy(() -> SynonymWords.of(said, "").check()).isInstanceOf(RuleBroken.class);
    }
}
