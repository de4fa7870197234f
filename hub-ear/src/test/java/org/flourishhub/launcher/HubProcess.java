package org.flourishhub.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flourishhub.embedded.FreePort;
import org.flourishhub.embedded.Waiting;

/** The real hub.jar in a process of its own, as an operator would run it. */
public final class HubProcess implements AutoCloseable {
    /** Longer than the launcher itself waits before it gives up and ends; a command may have to start all parts too. */
    private static final Duration TO_START = Duration.ofMinutes(16);

    private static final Path JAR = Path.of(System.getProperty("hub.jar"));
    private static final HttpClient HTTP = HubClient.create();

    private final Process process;
    private final Path data;
    private final int port;
    private final Path output;

    private HubProcess(Process process, Path data, int port, Path output) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.output = output;
    }

    /** Starts a hub on a free port and returns at once. */
    public static HubProcess begin(Path data, Map<String, String> environment, String... words) throws IOException {
        return begin(data, FreePort.find(), environment, words);
    }

    public static HubProcess begin(Path data, int port, Map<String, String> environment, String... words)
            throws IOException {
        List<String> all = new ArrayList<>(List.of("--data-dir=" + data, "--port=" + port));
        all.addAll(List.of(words));
        Path output = outputOf("hub");
        return new HubProcess(run(environment, output, all), data, port, output);
    }

    /** Starts a hub on a free port and returns when it says it is ready. */
    public static HubProcess start(Path data, String... words) throws IOException {
        return begin(data, Map.of(), words).awaitReady();
    }

    public HubProcess awaitReady() {
        boolean decided = Waiting.until(TO_START, () -> !process.isAlive() || said().contains("is ready at"));
        assertThat(decided && process.isAlive()).as(this::said).isTrue();
        return this;
    }

    /** Waits for the end of a launch that must fail. */
    public int awaitExit() throws InterruptedException {
        assertThat(process.waitFor(TO_START.toSeconds(), TimeUnit.SECONDS))
                .as(this::said)
                .isTrue();
        return process.exitValue();
    }

    /** Starts a command on a data directory and returns at once. */
    public static Process beginCommand(Path data, String... words) throws IOException {
        return beginCommand(data, Map.of(), words);
    }

    public static Process beginCommand(Path data, Map<String, String> environment, String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--data-dir=" + data);
        return run(environment, outputOf("hub-command"), all);
    }

    /** The program among those it started whose command line holds {@code words}. */
    public static ProcessHandle childOf(Process process, String words) {
        return process.descendants()
                .filter(child -> commandLine(child).contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** Runs a command on a data directory and returns what it said; its exit code must be as expected. */
    public static String command(Path data, String input, int exitCode, String... words) throws Exception {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--data-dir=" + data);
        Path output = outputOf("hub-command");
        Process command = run(Map.of(), output, all);
        try (var typed = command.getOutputStream()) {
            typed.write(input.getBytes());
        }
        assertThat(command.waitFor(TO_START.toSeconds(), TimeUnit.SECONDS))
                .as(() -> said(output))
                .isTrue();
        String said = Files.readString(output);
        assertThat(command.exitValue()).as(said).isEqualTo(exitCode);
        return said;
    }

    public HttpResponse<String> get(String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + page))
                .timeout(HubClient.PATIENCE)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** Everything it has written so far, errors included. */
    public String said() {
        return said(output);
    }

    private static String said(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** One of its parts: "hub" (the application), "solr", "mariadb" or "sample-partners". */
    public ProcessHandle part(String name) {
        try {
            long pid = Long.parseLong(Files.readString(data.resolve("run").resolve(name + ".pid")));
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Like {@code kill -9} of the launcher alone. */
    public void killLauncher() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Like {@code kill -9} of the launcher and all it started, at once. */
    public void killEverything() throws InterruptedException {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        awaitNothingRuns();
    }

    /** Until no process is left that has to do with the data directory. */
    public void awaitNothingRuns() {
        assertThat(Waiting.until(Waiting.PATIENCE, () -> ProcessHandle.allProcesses()
                        .filter(other -> other.pid() != ProcessHandle.current().pid())
                        .noneMatch(other -> commandLine(other).contains(data.toString()))))
                .isTrue();
    }

    /** As Ctrl-C and SIGTERM do. */
    public void askToStop() {
        process.destroy();
    }

    /** Asks it to stop and waits for its end. */
    @Override
    public void close() {
        askToStop();
        try {
            process.waitFor(Waiting.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gone with the program that reads it. */
    private static Path outputOf(String name) throws IOException {
        Path file = Files.createTempFile(name, ".out");
        file.toFile().deleteOnExit();
        return file;
    }

    private static Process run(Map<String, String> environment, Path output, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.stream().filter(word -> word.startsWith("-D")).forEach(command::add);
        command.addAll(List.of("-jar", JAR.toString()));
        words.stream().filter(word -> !word.startsWith("-D")).forEach(command::add);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // Java would say first which options the tests have given it
        builder.environment().remove("JDK_JAVA_OPTIONS");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }
}
