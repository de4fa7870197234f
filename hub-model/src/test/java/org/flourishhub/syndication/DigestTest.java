package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final List<String> WORDS =
            IntStream.range(0, 400).mapToObj(i -> "word" + i).toList();

    @Test
    void a_text_with_some_other_words_keeps_its_shape_and_another_text_has_another() {
        List<String> edited = new ArrayList<>(WORDS);
        for (int i = 50; i < 400; i += 100) {
            edited.set(i, "other" + i);
        }
        assertThat(Digest.isNear(shape(WORDS), shape(edited))).isTrue();

        List<String> mixed = new ArrayList<>(WORDS);
        Collections.shuffle(mixed, new Random(7));
        assertThat(Digest.isNear(shape(WORDS), shape(mixed))).isFalse();
    }

    @Test
    void a_short_text_has_no_shape_of_its_own() {
        assertThat(shape(WORDS.subList(0, 19))).isNull();
        assertThat(Digest.isNear(null, null)).isFalse();
    }

    @Test
    void the_hash_of_an_answer_is_that_of_the_bytes_asked_about() {
        byte[] abc = "abc".getBytes(StandardCharsets.UTF_8);
        BodyHash hash = new BodyHash();

        assertThat(hash.of(abc))
                .hasSize(64)
                .isEqualTo(hash.of(abc))
                .isEqualTo(new BodyHash().of(abc.clone()))
                .isNotEqualTo(hash.of(new byte[0]));
        assertThat(Packed.open(hash.packed(abc))).isEqualTo(abc);
        assertThat(hash.packed(new byte[0])).isEqualTo(Packed.of(new byte[0]));
    }

    private static Long shape(List<String> words) {
        return Digest.shape(words.stream().mapToInt(String::hashCode).toArray());
    }
}
