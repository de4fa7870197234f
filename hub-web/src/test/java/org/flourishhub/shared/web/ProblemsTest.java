package org.flourishhub.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.stream.IntStream;
import org.flourishhub.shared.Gone;
import org.flourishhub.shared.NotAllowed;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    @Test
    void each_expected_exception_has_its_status_however_deep_the_container_wrapped_it() {
        assertThat(status(new NotFound())).isEqualTo(404);
        assertThat(status(new Gone())).isEqualTo(410);
        assertThat(status(new NotAllowed("Only a moderator can do this"))).isEqualTo(403);
        assertThat(status(new RuleBroken("name", "Give it a name"))).isEqualTo(422);
        assertThat(status(new RuntimeException(new RuntimeException(new OptimisticLockException()))))
                .isEqualTo(409);
    }

    @Test
    void a_database_that_does_not_answer_is_a_pause_and_no_bug() {
        var away = new SQLNonTransientConnectionException("Connection refused");

        assertThat(status(new PersistenceException(new RuntimeException(new SQLException(away)))))
                .isEqualTo(503);
    }

    @Test
    void a_pool_without_a_connection_to_give_is_a_pause_and_another_database_problem_is_not() {
        for (String words : new String[] {
            "Error in allocating a connection. Cause: Connection refused",
            "In-use connections equal max-pool-size and expired max-wait-time. Cannot allocate more connections."
        }) {
            assertThat(status(new PersistenceException(new RuntimeException(new SQLException(words)))))
                    .isEqualTo(503);
        }
        assertThat(status(new PersistenceException(new SQLException("Unknown column 'colour'"))))
                .isEqualTo(500);
    }

    @Test
    void a_broken_rule_is_told_in_its_own_sentence() {
        assertThat(Problems.problemOf(new RuleBroken("name", "Give it a name")).details())
                .containsExactly("Give it a name");
    }

    @Test
    void a_bug_gives_a_reference_and_none_of_its_inside() {
        Problem problem = Problems.problemOf(new IllegalStateException("secret table name"));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.text()).contains("reference").doesNotContain("secret table name");
    }

    @Test
    void every_error_status_has_words() {
        IntStream.range(400, 600).forEach(status -> {
            assertThat(Problem.of(status).status()).isEqualTo(status);
            assertThat(Problem.of(status).title()).isNotBlank().doesNotContain("!");
        });
    }

    private static int status(Throwable thrown) {
        return Problems.problemOf(thrown).status();
    }
}
