package org.flourishhub.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartsOfAHubTest {
    private final PartsOfAHub parts = new PartsOfAHub();
    private final List<String> closed = new ArrayList<>();

    @Test
    void a_command_that_still_runs_is_ended_before_the_database_it_works_on() {
        parts.keep(() -> closed.add("database"));
        Foreground command = parts.keep(Foreground.start(List.of("sleep", "600"), Map.of()));
        parts.keep(() -> closed.add("last"));

        parts.close();

        assertThat(command.waitFor()).isNotZero();
        assertThat(closed).containsExactly("last", "database");
    }

    @Test
    void what_is_started_too_late_is_stopped_at_once_and_nothing_twice() {
        parts.close();

        parts.keep(() -> closed.add("late"));
        parts.close();

        assertThat(closed).containsExactly("late");
    }

    @Test
    void a_command_answers_with_its_own_code() {
        try (Foreground command = Foreground.start(List.of("sh", "-c", "exit $CODE"), Map.of("CODE", "3"))) {
            assertThat(command.waitFor()).isEqualTo(3);
        }
    }
}
