package org.flourishhub.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flourishhub.embedded.CannotStart;
import org.flourishhub.embedded.ChildProcess;
import org.flourishhub.embedded.DataDirectory;
import org.flourishhub.embedded.Waiting;

/** The invented partner sites, each on a loopback port that stays the same from start to start, and the invented cast. */
final class SampleData implements AutoCloseable {
    static final String PARTNERS = "sample-partners";
    static final String LOADER = "sample-data";

    /** What the sample's own feed shows at the sample partner; it opens nothing else. */
    static final Map<String, String> KEYS =
            Map.of("HUB_SECRET_SAMPLE_CARE_OPINION", "sample-key-which-opens-nothing-real");

    private static final String PACKAGE = "org.flourishhub.sample.";
    /** How the loader ends when it must leave the hub alone. */
    private static final int HUB_IN_USE = 3;

    private static final int PARTNER_SITES = 3;
    private static final int MEGABYTES_PARTNERS = 48;
    private static final int MEGABYTES_LOADER = 256;
    private static final Duration TO_STOP = Duration.ofSeconds(2);

    private final DataDirectory directory;
    private final HubParts parts;
    private final ChildProcess partners;
    private final Map<String, Integer> ports;

    private SampleData(DataDirectory directory, HubParts parts, ChildProcess partners, Map<String, Integer> ports) {
        this.directory = directory;
        this.parts = parts;
        this.partners = partners;
        this.ports = ports;
    }

    /** Starts the partner sites and returns when all of them answer. */
    static SampleData start(DataDirectory directory, HubParts parts) {
        List<String> command = Java.command(
                MEGABYTES_PARTNERS,
                directory.run(),
                List.of(
                        "-cp",
                        parts.classPath(),
                        PACKAGE + "partners.SamplePartners",
                        "--ports-file",
                        portsFile(directory).toString()));
        ChildProcess partners = ChildProcess.start(PARTNERS, directory, command, Map.of(), TO_STOP);
        Path log = ChildProcess.logOf(PARTNERS, directory);
        boolean decided = Waiting.until(
                Waiting.PATIENCE, () -> !partners.isAlive() || ports(log).size() == PARTNER_SITES);
        if (!decided || !partners.isAlive()) {
            partners.close();
            throw new CannotStart("The sample partner sites did not start; the reason is in " + log);
        }
        return new SampleData(directory, parts, partners, ports(log));
    }

    /** Fills a hub that is empty; one that knows the cast already is left as it is. */
    void load(Map<String, String> environment) {
        List<String> command = Java.command(
                MEGABYTES_LOADER,
                directory.run(),
                List.of(
                        "-cp",
                        parts.classPath(),
                        PACKAGE + "LoadSampleData",
                        "--ports-file",
                        portsFile(directory).toString()));
        try (ChildProcess loader = ChildProcess.start(LOADER, directory, command, environment)) {
            int code = loader.waitFor();
            if (code != 0) {
                throw new CannotStart(whyNot(code, ChildProcess.logOf(LOADER, directory)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Loading the sample data was interrupted", e);
        }
    }

    static String whyNot(int code, Path log) {
        return code == HUB_IN_USE
                ? "This hub has people or organisations of its own already: start it without --sample-data, or use an"
                        + " empty one with --data-dir."
                : "The sample data could not be loaded; the reason is in " + log;
    }

    /** The partner sites' addresses, as requests from the hub must be allowed to reach them. */
    List<String> addresses() {
        return ports.values().stream().map(port -> "127.0.0.1:" + port).toList();
    }

    /** The partner sites for people, such as "wordpress http://127.0.0.1:8091". */
    String described() {
        StringBuilder text = new StringBuilder();
        ports.forEach((name, port) -> text.append(text.isEmpty() ? "" : ", ")
                .append(name.replace('-', ' '))
                .append(" http://127.0.0.1:")
                .append(port)
                .append('/'));
        return text.toString();
    }

    @Override
    public void close() {
        partners.close();
    }

    private static Path portsFile(DataDirectory directory) {
        return directory.root().resolve("sample-partners");
    }

    /** Lines such as {@code --wordpress-port 8091}. */
    private static Map<String, Integer> ports(Path log) {
        try {
            Map<String, Integer> ports = new LinkedHashMap<>();
            for (String line : Files.readAllLines(log)) {
                if (line.matches("--[a-z-]+-port [0-9]+")) {
                    String name = line.substring(2, line.indexOf("-port"));
                    ports.put(name, Integer.parseInt(line.substring(line.indexOf(' ') + 1)));
                }
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
