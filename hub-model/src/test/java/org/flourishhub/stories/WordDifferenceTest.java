package org.flourishhub.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.flourishhub.stories.WordDifference.Part;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {
    @Test
    void a_word_that_became_another_is_taken_out_and_put_in_beside_the_words_that_stay() {
        WordDifference difference =
                WordDifference.between("I went to the garden on Monday", "I went to the shed on Monday");

        assertThat(difference.parts().stream().map(WordDifferenceTest::told).toList())
                .containsExactly("SAME I went to the", "REMOVED garden", "ADDED shed", "SAME on Monday");
        assertThat(difference.isNone()).isFalse();
    }

    @Test
    void line_breaks_of_a_poem_are_kept_and_their_loss_is_seen() {
        WordDifference difference = WordDifference.between("Rain\non the\nroof", "Rain on the\nroof");

        assertThat(difference.parts().stream().map(Part::kind).toList())
                .containsExactly(WordDifference.Kind.SAME, WordDifference.Kind.REMOVED, WordDifference.Kind.SAME);
        assertThat(difference.parts().get(2).text()).isEqualTo("on the\nroof");
    }

    @Test
    void a_paragraph_that_was_added_is_marked_from_its_first_word_to_its_last() {
        Part added = WordDifference.between("Rain\nSun", "Rain\nSnow fell\nSun").parts().stream()
                .filter(part -> part.kind() == WordDifference.Kind.ADDED)
                .findFirst()
                .orElseThrow();

        assertThat(added.inside()).isEqualTo("Snow fell");
        assertThat(added.startsALine() || added.endsALine()).isTrue();
        assertThat(added.isOnlyALine()).isFalse();
        assertThat(WordDifference.between("Rain falls", "Rain\nfalls").parts())
                .filteredOn(part -> !part.isSame())
                .allMatch(Part::isOnlyALine);
    }

    @Test
    void capitals_punctuation_and_kinds_of_quotation_marks_do_not_count_as_change() {
        assertThat(WordDifference.share("“It’s fine,” she said.", "\"It's fine\" – She said!"))
                .isZero();
    }

    @Test
    void the_share_is_of_the_longer_text() {
        assertThat(WordDifference.share("one two three four", "one two three five"))
                .isEqualTo(0.25);
        assertThat(WordDifference.share("one two", "one two three four")).isEqualTo(0.5);
        assertThat(WordDifference.share("one two", "")).isEqualTo(1);
        assertThat(WordDifference.share("", "")).isZero();
    }

    @Test
    void very_long_texts_that_share_nothing_are_compared_at_once() {
        String one = Collections.nCopies(50_000, "old").stream().collect(Collectors.joining(" "));
        String other = Collections.nCopies(50_000, "new").stream().collect(Collectors.joining(" "));

        assertThat(WordDifference.share(one, other)).isEqualTo(1);
        assertThat(WordDifference.between(one, other).parts()).hasSize(2);
    }

    @Test
    void text_is_read_from_html_line_by_line() {
        assertThat(StoryWords.text("<h2>Beans</h2><p>Rain<br>on the roof</p><ul><li>one</li><li>two</li></ul>"))
                .isEqualTo("Beans\nRain\non the roof\none\ntwo");
    }

    @Test
    void text_is_the_same_whether_the_html_is_as_we_write_it_or_has_to_be_parsed() {
        for (String html : List.of(
                "<p>Tea &amp; <a href=\"https://a.example/?x=&quot;>&quot;\" rel=\"nofollow\">cake</a>&nbsp;– for<br>all</p>",
                "<ul><li>one<ul><li>two</li></ul>three</li></ul><hr><pre>\nfour\n five</pre><p>1 &lt; 2</p>",
                "<h4>At <em>last</em></h4>and <sub>so</sub> on",
                "")) {
            String parsed = "<i>" + html + "</i><!-- a parser is needed -->";
            assertThat(StoryWords.text(html)).isEqualTo(StoryWords.text(parsed));
        }
        assertThat(StoryWords.text("<p>1 < 2 &pound;</p><div>3</div>")).isEqualTo("1 < 2 £\n3");
    }

    @Test
    void in_one_line_there_is_one_space_between_two_words() {
        assertThat(StoryWords.line("<p> One&nbsp; \n two</p><p>thr\u00adee<br><br>four </p>"))
                .isEqualTo("One two three four");
    }

    @Test
    void words_have_the_hash_codes_of_what_they_normally_are() {
        for (String text : List.of("“It’s FINE,” she—said…", "Größe, ΣΙΓΜΑΣ, İstanbul ﬁn 𝒳 ½ x²", "plain words", "")) {
            assertThat(StoryWords.hashes(text))
                    .containsExactly(StoryWords.normal(text).stream()
                            .mapToInt(String::hashCode)
                            .toArray());
            String slowly = text + " é";
            assertThat(StoryWords.normal(slowly)
                            .subList(0, StoryWords.normal(text).size()))
                    .isEqualTo(StoryWords.normal(text));
        }
    }

    private static String told(Part part) {
        return part.kind() + " " + part.text();
    }
}
