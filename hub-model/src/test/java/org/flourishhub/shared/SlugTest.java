package org.flourishhub.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlugTest {
    static final UUID ID = UUID.fromString("1f5a4e2c-0000-4000-8000-000000000001");

    @Test
    void a_name_becomes_plain_words_and_the_first_part_of_the_id() {
        assertThat(Slug.of("Grow & share: Jo’s café", ID)).isEqualTo("grow-share-jos-cafe-1f5a4e2c");
    }

    @Test
    void a_name_without_latin_letters_leaves_the_id_alone() {
        assertThat(Slug.of("園芸", ID)).isEqualTo("1f5a4e2c");
    }

    @Test
    void a_very_long_name_is_cut_between_words() {
        assertThat(Slug.of("word ".repeat(40), ID)).hasSizeLessThanOrEqualTo(69).endsWith("word-1f5a4e2c");
        assertThat(Slug.of("x".repeat(200), ID)).isEqualTo("x".repeat(60) + "-1f5a4e2c");
    }
}
