package org.flourishhub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where servers shared by tests keep their files: one folder for each JVM, gone with it; programs unpacked once. */
final class TestHome {
    private static final Path ALL = Path.of("target", "embedded").toAbsolutePath();

    private TestHome() {}

    static Path ofThisJvm(String name) {
        return ALL.resolve(name + "-" + ProcessHandle.current().pid());
    }

    /** Several JVMs may unpack at once: the last one to finish finds the work done. */
    static DataDirectory directoryAt(Path home) {
        try {
            Path programs = Files.createDirectories(ALL.resolve("parts"));
            Files.createDirectories(home);
            Path link = home.resolve("parts");
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, programs);
            }
            return new DataDirectory(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void atExit(Path home, AutoCloseable server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(home, server), "stop-" + home.getFileName()));
    }

    private static void stop(Path home, AutoCloseable server) {
        try (server) {
            server.close();
            Folder.delete(home);
        } catch (Exception e) {
            System.getLogger(TestHome.class.getName()).log(System.Logger.Level.WARNING, "A test server stays", e);
        }
    }
}
