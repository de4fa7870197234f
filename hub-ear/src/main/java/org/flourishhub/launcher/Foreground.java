package org.flourishhub.launcher;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flourishhub.embedded.CannotStart;

/** A program that has the terminal until it ends, or until it is ended because the launcher is told to stop. */
final class Foreground implements AutoCloseable {
    private static final int SECONDS_TO_STOP = 5;

    private final Process process;

    private Foreground(Process process) {
        this.process = process;
    }

    static Foreground start(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        try {
            return new Foreground(builder.start());
        } catch (IOException e) {
            throw new CannotStart("The command could not be started: " + e.getMessage(), e);
        }
    }

    /** Answers the program's own exit code. */
    int waitFor() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The command was interrupted", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
