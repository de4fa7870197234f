package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.flourishhub.search.SearchResults.Segment;
import org.junit.jupiter.api.Test;

class HitsTest {
    @Test
    void a_text_is_cut_at_its_marks() {
        assertThat(Hits.segments("Tea and \uE000gardening\uE001 \uE000talk\uE001."))
                .containsExactly(
                        new Segment("Tea and ", false),
                        new Segment("gardening", true),
                        new Segment(" ", false),
                        new Segment("talk", true),
                        new Segment(".", false));
    }

    @Test
    void html_in_a_text_stays_text() {
        assertThat(Hits.segments("<b>\uE000x\uE001</b>"))
                .containsExactly(new Segment("<b>", false), new Segment("x", true), new Segment("</b>", false));
    }

    @Test
    void nothing_gives_no_pieces() {
        assertThat(Hits.segments("")).isEmpty();
    }
}
