package org.flourishhub.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A program that belongs to a hub: it ends when the hub's own process ends however that happens, Ctrl-C does not reach
 * it directly (the hub stops its parts in order), and an earlier one left behind is stopped before a new one starts.
 */
public final class ChildProcess implements AutoCloseable {
    private static final Duration GENTLE = Duration.ofSeconds(8);

    private static final Duration TO_BECOME_ANOTHER = Duration.ofSeconds(8);

    /** The pipe to standard input closes when the parent is gone: then whatever this shell became is told to stop. */
    private static final String END_WITH_PARENT =
            "exec 3<&0; { read -r _ <&3; kill -TERM $$; } >/dev/null 2>&1 & exec \"$@\" </dev/null 3<&-";

    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");

    private final String name;
    private final DataDirectory directory;
    private final Process process;
    private final Duration toStop;

    private ChildProcess(String name, DataDirectory directory, Process process, Duration toStop) {
        this.name = name;
        this.directory = directory;
        this.process = process;
        this.toStop = toStop;
    }

    /** Starts a command whose words name the data directory, so that a left-behind one can be told from a stranger. */
    public static ChildProcess start(
            String name, DataDirectory directory, List<String> command, Map<String, String> environment) {
        return start(name, directory, command, environment, GENTLE);
    }

    /**
     * Starts a command.
     *
     * @param toStop how long it may take to stop when it is asked, before it is made to
     */
    public static ChildProcess start(
            String name,
            DataDirectory directory,
            List<String> command,
            Map<String, String> environment,
            Duration toStop) {
        stopLeftBehind(name, directory);
        List<String> words = new ArrayList<>();
        if (Files.isExecutable(OWN_SESSION)) {
            words.add(OWN_SESSION.toString());
        }
        words.addAll(List.of("/bin/sh", "-c", END_WITH_PARENT, name));
        words.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(directory.root().toFile());
        builder.environment().putAll(environment);
        try {
            builder.redirectErrorStream(true).redirectOutput(freshLog(name, directory));
            Process process = builder.start();
            directory.writeRunFile(pidFile(name), Long.toString(process.pid()));
            return new ChildProcess(name, directory, process, toStop);
        } catch (IOException e) {
            throw new CannotStart(name + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Stops what an earlier hub on this directory left running, found by its process id and its command line. */
    public static void stopLeftBehind(String name, DataDirectory directory) {
        Optional<ProcessHandle> orphan = directory
                .readRunFile(pidFile(name))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .filter(process ->
                        commandLine(process).contains(directory.root().toString()));
        orphan.ifPresent(process -> {
            process.destroy();
            if (!Waiting.until(GENTLE, () -> !process.isAlive())) {
                process.destroyForcibly();
                Waiting.until(GENTLE, () -> !process.isAlive());
            }
        });
        directory.deleteRunFile(pidFile(name));
    }

    /** Where the process of that name writes what it says. */
    public static Path logOf(String name, DataDirectory directory) {
        return directory.logs().resolve(name + ".log");
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Runs the action, on another thread, when the process has ended. */
    public void whenEnded(Runnable action) {
        process.onExit().thenRun(action);
    }

    /** Waits until the process has ended, and answers its exit code. */
    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to stop, waits, and insists in the end. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(toStop.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor(GENTLE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        directory.deleteRunFile(pidFile(name));
    }

    /** The log of the run before is kept, because it tells why that one ended. */
    private static File freshLog(String name, DataDirectory directory) throws IOException {
        Path log = logOf(name, directory);
        if (Files.exists(log)) {
            Files.move(log, directory.logs().resolve(name + ".before.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log.toFile();
    }

    private static String pidFile(String name) {
        return name + ".pid";
    }

    /**
     * The words of a process, each ended by a zero. For the moment in which it becomes another program, which one just
     * started does twice, there are none, and a reading that is caught by that moment breaks off: then they are read
     * again.
     */
    private static String commandLine(ProcessHandle process) {
        AtomicReference<String> words = new AtomicReference<>("");
        Waiting.until(TO_BECOME_ANOTHER, () -> {
            words.set(wordsOf(process.pid()));
            return words.get().endsWith("\0") || !process.isAlive();
        });
        return words.get();
    }

    private static String wordsOf(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }
}
