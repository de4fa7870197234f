package org.flourishhub.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A MariaDB server of the hub's own, on loopback, whose only account has a password made anew at every start. */
public final class EmbeddedMariaDb implements AutoCloseable {
    private static final String NAME = "mariadb";
    private static final String USER = "hub";
    private static final String DATABASE = "hub";
    private static final int ATTEMPTS = 3;

    private final ChildProcess process;
    private final int port;
    private final String password;

    private EmbeddedMariaDb(ChildProcess process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** Starts the server of the data directory at {@code root} and returns when it answers. */
    public static EmbeddedMariaDb start(Path root) {
        return start(new DataDirectory(root));
    }

    /** Starts the server, making an empty database at first, and returns when it answers. */
    public static EmbeddedMariaDb start(DataDirectory directory) {
        ChildProcess.stopLeftBehind(NAME, directory);
        MariaDbProgram program = MariaDbProgram.unpackedIn(directory);
        if (!Files.isDirectory(directory.mariaDb())) {
            bootstrap(program, directory);
        }
        for (int attempt = 1; ; attempt++) {
            EmbeddedMariaDb started = launch(program, directory);
            if (Waiting.until(Waiting.PATIENCE, () -> started.answers() || !started.isAlive()) && started.isAlive()) {
                directory.deleteRunFile("mariadb-first.sql");
                return started;
            }
            started.close();
            if (attempt == ATTEMPTS) {
                throw new CannotStart(
                        "MariaDB did not start; the reason is at the end of " + ChildProcess.logOf(NAME, directory));
            }
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    /** The address of another database on this server; the account may use any whose name begins with "hub". */
    public String jdbcUrl(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Runs the action when the server has ended, whether it was asked to or not. */
    public void whenEnded(Runnable action) {
        process.whenEnded(action);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), USER, password);
    }

    @Override
    public void close() {
        process.close();
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** A crash half-way leaves no directory that looks finished. */
    private static void bootstrap(MariaDbProgram program, DataDirectory directory) {
        Path half = directory.root().resolve("mariadb.half");
        Folder.delete(half);
        try {
            Files.createDirectory(half);
            Path log = directory.logs().resolve("mariadb-bootstrap.log");
            Process bootstrap = new ProcessBuilder(program.bootstrapCommand(half, directory.temporary()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            program.writeSystemTables(bootstrap.getOutputStream());
            if (bootstrap.waitFor() != 0) {
                throw new CannotStart("MariaDB could not make its first files; the reason is in " + log);
            }
            Files.move(half, directory.mariaDb(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart("MariaDB could not make its first files: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Making MariaDB's first files was interrupted", e);
        }
    }

    private static EmbeddedMariaDb launch(MariaDbProgram program, DataDirectory directory) {
        int port = FreePort.find();
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        String password = HexFormat.of().formatHex(secret);
        Path first = directory.writeRunFile("mariadb-first.sql", program.firstStatements(DATABASE, USER, password));
        List<String> command = new ArrayList<>(program.serverCommand(directory.mariaDb(), directory.temporary(), port));
        command.add("--init-file=" + first);
        return new EmbeddedMariaDb(ChildProcess.start(NAME, directory, command, Map.of()), port, password);
    }
}
