package org.flourishhub.syndication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flourishhub.syndication.Replayed;
import org.flourishhub.syndication.Replayed.Fate;
import org.flourishhub.syndication.Replayed.Line;
import org.junit.jupiter.api.Test;

class ReplayWordsTest {
    private static final Line SAME = new Line(Fate.SAME, "1", "Beans");

    @Test
    void when_nothing_is_different_only_that_is_said() {
        assertThat(ReplayWords.of(new Replayed(null, List.of(SAME))))
                .isEqualTo("The one entry in it is read as it was then.");
        assertThat(ReplayWords.of(new Replayed(null, List.of(SAME, SAME))))
                .isEqualTo("All 2 entries are read as they were then.");
    }

    @Test
    void what_is_different_is_counted_and_what_there_is_none_of_is_left_out() {
        assertThat(ReplayWords.of(new Replayed(
                        null,
                        List.of(SAME, SAME, new Line(Fate.CHANGED, "2", "Peas"), new Line(Fate.NEW, "3", "Rain")))))
                .isEqualTo("Of 4 entries, 2 are read as then, 1 is read differently, 1 is new.");
        assertThat(ReplayWords.of(new Replayed(null, List.of(new Line(Fate.LOST, "4", "Snow")))))
                .isEqualTo("Of 1 entry, 1 is no longer read.");
    }
}
