package org.flourishhub.camel;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.flourishhub.embedded.EmbeddedMariaDb;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.syndication.Feeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/** A node must be able to stop when its database has gone or does not answer any more, whatever its routes wait for. */
class DatabaseGoneIT {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    /** What is allowed to finish, what is told to give up, and much more than a busy machine takes besides. */
    private static final int SECONDS_TO_STOP = 120;

    @TempDir
    Path directory;

    private EmbeddedMariaDb database;
    private StandaloneHub hub;

    @BeforeEach
    void start() throws SQLException {
        database = EmbeddedMariaDb.start(directory);
        String pool = "?minPoolSize=1&maxPoolSize=10&transactionIsolation=READ-COMMITTED&user=%s&password=%s";
        hub = StandaloneHub.start(
                new MariaDbPoolDataSource(database.jdbcUrl() + pool.formatted(database.user(), database.password())),
                Map.of("hub.sweep.seconds", "1"));
        assertThat(hub.get(Feeds.class).all()).isEmpty();
        hub.get(HubCamel.class).start();
    }

    @AfterEach
    void end() throws Exception {
        signal("CONT");
        hub.close();
        database.close();
    }

    /** One after the other, because a hub and a database of its own take long to start. */
    @Test
    void a_node_stops_whose_database_says_nothing_any_more_and_one_whose_database_has_ended() throws Exception {
        signal("STOP");
        assertThatItStopsWhileItWaits();

        signal("CONT");
        hub.get(HubCamel.class).start();
        database.close();
        assertThatItStopsWhileItWaits();
    }

    private void assertThatItStopsWhileItWaits() {
        await().atMost(PATIENCE).until(DatabaseGoneIT::doesAQueueWaitForTheDatabase);

        assertThat(CompletableFuture.runAsync(hub.get(HubCamel.class)::stop)).succeedsWithin(SECONDS_TO_STOP, SECONDS);
    }

    private static boolean doesAQueueWaitForTheDatabase() {
        return Thread.getAllStackTraces().entrySet().stream()
                .anyMatch(thread -> thread.getKey().getName().contains("seda:")
                        && Arrays.stream(thread.getValue())
                                .anyMatch(call -> call.getClassName().startsWith("org.eclipse.persistence.")));
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(database.pid()))
                .start()
                .waitFor();
    }
}
