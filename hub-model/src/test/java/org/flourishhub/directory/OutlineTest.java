package org.flourishhub.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {
    @Test
    void a_closed_ring_on_the_earth_is_an_outline_and_so_are_several() {
        assertThat(Outline.problem(FullCast.OUTLINE)).isEmpty();
        assertThat(
                        Outline.problem(
                                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[1,0],[1,1],[0,0]]],[[[2,2],[3,2],[3,3],[2,2]]]]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "{\"type\":\"Point\",\"coordinates\":[0,0]}",
                "{\"type\":\"Polygon\",\"coordinates\":[]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[500,0],[1,1],[0,0]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[\"1\",0],[1,1],[0,0]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":{\"a\":1}}",
                "[[[[[[[[[[[[[[1]]]]]]]]]]]]]]"
            })
    void anything_else_is_refused_in_words(String geoJson) {
        assertThat(Outline.problem(geoJson))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("This is no outline"));
    }

    @Test
    void an_outline_that_is_too_big_is_refused() {
        String points = "[0.5,0.5],".repeat(6_000);
        String big = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0]," + points + "[0,0]]]}";

        assertThat(Outline.problem(big)).hasValue("This outline has more than 5000 points");
        assertThat(Outline.problem("[" + " ".repeat(Outline.LONGEST) + "]"))
                .hasValue("This outline is too big. Use one with fewer points");
    }
}
