package org.flourishhub.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    @TempDir
    Path folder;

    @Test
    void a_child_that_was_left_behind_is_stopped_before_the_next_one_starts() {
        DataDirectory directory = new DataDirectory(folder);
        ChildProcess leftBehind = ChildProcess.start("part", directory, sleeper(directory), Map.of());
        await(() -> Files.exists(directory.run().resolve("part.pid")));

        try (ChildProcess next = ChildProcess.start("part", directory, sleeper(directory), Map.of())) {
            await(() -> !leftBehind.isAlive());
            assertThat(next.isAlive()).isTrue();
        }
    }

    @Test
    void a_stranger_that_has_the_process_id_of_a_former_child_is_left_alone() throws Exception {
        DataDirectory directory = new DataDirectory(folder);
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            directory.writeRunFile("part.pid", Long.toString(stranger.pid()));

            ChildProcess.stopLeftBehind("part", directory);

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_child_ends_when_its_parent_is_killed() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process parent = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Parent.class.getName(), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("parent.log").toFile())
                .start();
        Path pidFile = folder.resolve("run/part.pid");
        await(() -> Files.exists(pidFile));
        ProcessHandle child =
                ProcessHandle.of(Long.parseLong(Files.readString(pidFile))).orElseThrow();

        parent.destroyForcibly().waitFor();

        await(() -> !child.isAlive());
    }

    @Test
    void its_end_and_its_exit_code_are_known() throws Exception {
        DataDirectory directory = new DataDirectory(folder);
        try (ChildProcess child = ChildProcess.start("part", directory, List.of("sh", "-c", "exit 7"), Map.of())) {
            assertThat(child.waitFor()).isEqualTo(7);
        }
        assertThat(directory.run().resolve("part.pid")).doesNotExist();
    }

    private static List<String> sleeper(DataDirectory directory) {
        return List.of("sh", "-c", "while :; do sleep 1; done", directory.root().toString());
    }

    private static void await(java.util.function.BooleanSupplier state) {
        assertThat(Waiting.until(Waiting.PATIENCE, state)).isTrue();
    }

    /** A program with one child, to be killed. */
    static final class Parent {
        public static void main(String[] words) throws InterruptedException {
            DataDirectory directory = new DataDirectory(Path.of(words[0]));
            ChildProcess.start("part", directory, sleeper(directory), Map.of()).waitFor();
        }
    }
}
