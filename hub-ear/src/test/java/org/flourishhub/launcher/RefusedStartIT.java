package org.flourishhub.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flourishhub.embedded.EmbeddedMariaDb;
import org.flourishhub.embedded.SharedMariaDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever keeps a hub from starting is said in one line, with an exit code, and leaves nothing running. */
class RefusedStartIT {
    @TempDir
    Path folder;

    @Test
    void a_data_directory_that_cannot_be_written_to() throws Exception {
        refused(Path.of("/proc/hub"), Map.of(), "cannot be written to");
    }

    @Test
    void a_processor_without_binaries() throws Exception {
        refused(folder, Map.of(), "HUB_DB_URL", "-Dos.arch=aarch64");
    }

    @Test
    void sample_data_for_other_machines() throws Exception {
        refused(folder, Map.of(), "for this machine only", "--sample-data", "--host=0.0.0.0");
    }

    @Test
    void a_database_that_cannot_be_reached() throws Exception {
        refused(folder, database("jdbc:mariadb://127.0.0.1:1/hub", "secret"), "cannot be reached");
    }

    @Test
    void a_wrong_password() throws Exception {
        refused(folder, database(SharedMariaDb.freshDatabase(), "guess"), "refused the user or the password");
    }

    @Test
    void a_database_that_a_newer_hub_made() throws Exception {
        String url = databaseWith(
                "create table flyway_schema_history (version varchar(50), success bool)",
                "insert into flyway_schema_history values ('99991231.2359', true)");

        refused(folder, database(url, SharedMariaDb.get().password()), "made by a newer hub");
    }

    @Test
    void a_solr_that_cannot_be_reached() throws Exception {
        refused(folder, Map.of("HUB_SOLR_URL", "http://127.0.0.1:1/solr"), "check HUB_SOLR_URL");
    }

    @Test
    void an_application_that_cannot_be_deployed() throws Exception {
        String url = databaseWith("create table organisation (not_ours int)");

        refused(folder, database(url, SharedMariaDb.get().password()), "could not be deployed");
    }

    private static String databaseWith(String... statements) throws SQLException {
        EmbeddedMariaDb server = SharedMariaDb.get();
        String url = SharedMariaDb.freshDatabase();
        try (Connection connection = DriverManager.getConnection(url, server.user(), server.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return url;
    }

    private static Map<String, String> database(String url, String password) {
        return Map.of("HUB_DB_URL", url, "HUB_DB_USER", "hub", "HUB_DB_PASSWORD", password);
    }

    private static void refused(Path data, Map<String, String> environment, String reason, String... words)
            throws Exception {
        try (HubProcess hub = HubProcess.begin(data, environment, words)) {
            assertThat(hub.awaitExit()).isEqualTo(1);
            assertThat(hub.said().lines().filter(line -> line.startsWith("Flourish Hub: ")))
                    .singleElement()
                    .asString()
                    .contains(reason);
            assertThat(hub.said()).doesNotContain("\tat ");
            hub.awaitNothingRuns();
        }
    }
}
