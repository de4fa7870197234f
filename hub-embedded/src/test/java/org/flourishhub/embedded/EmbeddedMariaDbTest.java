package org.flourishhub.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {
    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_after_a_stop_and_after_a_kill() throws Exception {
        DataDirectory directory = new DataDirectory(folder.resolve("data"));
        try (EmbeddedMariaDb first = EmbeddedMariaDb.start(directory)) {
            run(first, "create table words (word varchar(20) charset utf8mb4)");
            run(first, "insert into words values ('flourish 🌱')");
        }

        EmbeddedMariaDb second = EmbeddedMariaDb.start(directory);
        run(second, "insert into words values ('again')");
        ProcessHandle.of(second.pid()).orElseThrow().destroyForcibly();

        try (EmbeddedMariaDb third = EmbeddedMariaDb.start(directory)) {
            assertThat(one(third, "select group_concat(word order by word desc) from words"))
                    .isEqualTo("flourish 🌱,again");
        }
    }

    @Test
    void two_servers_on_one_machine_share_no_temporary_files() throws Exception {
        DataDirectory directory = new DataDirectory(folder.resolve("another"));
        try (EmbeddedMariaDb another = EmbeddedMariaDb.start(directory)) {
            assertThat(one(another, "select @@tmpdir"))
                    .isEqualTo(directory.temporary().toString())
                    .isNotEqualTo(one(SharedMariaDb.get(), "select @@tmpdir"));
        }
    }

    @Test
    void its_account_needs_its_password_and_nobody_else_can_sign_in() throws SQLException {
        EmbeddedMariaDb server = SharedMariaDb.get();

        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), server.user(), "guess"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "root", ""))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "", ""))
                .isInstanceOf(SQLException.class);
        assertThat(one(server, "select @@bind_address")).isEqualTo("127.0.0.1");
    }

    @Test
    void text_and_times_are_kept_as_the_hub_expects() throws SQLException {
        EmbeddedMariaDb server = SharedMariaDb.get();

        assertThat(one(server, "select @@character_set_server")).isEqualTo("utf8mb4");
        assertThat(one(server, "select @@collation_database")).isEqualTo("utf8mb4_uca1400_ai_ci");
        assertThat(one(server, "select @@global.time_zone")).isEqualTo("+00:00");
    }

    @Test
    void a_fresh_database_knows_nothing_of_the_others() throws SQLException {
        EmbeddedMariaDb server = SharedMariaDb.get();
        String one = SharedMariaDb.freshDatabase();
        String other = SharedMariaDb.freshDatabase();

        try (Connection connection = DriverManager.getConnection(one, server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table words (word varchar(20))");
        }

        assertThat(one).isNotEqualTo(other);
        assertThatThrownBy(() -> {
                    try (Connection connection = DriverManager.getConnection(other, server.user(), server.password());
                            Statement statement = connection.createStatement()) {
                        statement.execute("select * from words");
                    }
                })
                .isInstanceOf(SQLException.class);
    }

    @Test
    void a_processor_without_binaries_is_told_what_to_do() {
        assertThatThrownBy(() -> MariaDbProgram.mustSupport("Linux", "aarch64"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("aarch64")
                .hasMessageContaining("HUB_DB_URL");
    }

    private static void run(EmbeddedMariaDb server, String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(EmbeddedMariaDb server, String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
