package org.flourishhub.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.flourishhub.embedded.Waiting;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TableChangeIT {
    static StandaloneHub hub;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
        run("create table some_table (word varchar(9))");
        hub.inTransaction(() ->
                db().createNativeQuery("insert into some_table values ('here')").executeUpdate());
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void it_is_tried_again_while_somebody_is_at_the_table() throws Exception {
        CompletableFuture<Void> change = hub.inTransaction(() -> {
            assertThat(rows()).isOne();
            CompletableFuture<Void> emptying = CompletableFuture.runAsync(() -> run("truncate table some_table"));
            Set<Object> tries = new HashSet<>();
            assertThat(Waiting.until(Waiting.PATIENCE, () -> {
                        tries.addAll(waiting());
                        return tries.size() > 1;
                    }))
                    .isTrue();
            return emptying;
        });

        change.get(180, TimeUnit.SECONDS);

        assertThat(hub.inTransaction(TableChangeIT::rows)).isZero();
    }

    @Test
    void what_another_try_does_not_help_is_told_at_once() {
        assertThatThrownBy(() -> run("truncate table no_such_table"))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("no_such_table");
    }

    private static void run(String statement) {
        hub.inTransaction(() -> {
            new TableChange(db().unwrap(Connection.class), Duration.ofSeconds(1)).run(statement);
            return null;
        });
    }

    private static long rows() {
        return ((Number) db().createNativeQuery("select count(*) from some_table")
                        .getSingleResult())
                .longValue();
    }

    /** The numbers of the statements that wait for somebody. */
    private static List<?> waiting() {
        return db().createNativeQuery("select query_id from information_schema.processlist where info like"
                        + " '%for truncate table some_table' and info not like '%processlist%'")
                .getResultList();
    }

    private static EntityManager db() {
        return hub.get(EntityManager.class);
    }
}
