package org.flourishhub.syndication.inbound;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flourishhub.camel.HubCamel;
import org.flourishhub.standalone.StandaloneHub;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/** A node of the hub as a process of its own, with all its routes, on a database and a Solr of somebody else: so it can be measured alone, and killed. */
final class HubNode implements AutoCloseable {
    private static final String READY = "ready";

    private final Process process;
    private final BufferedReader said;

    private HubNode(Process process) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Begins to start it, with the memory that the hub's own launcher gives; {@code settings} as the hub's. */
    static HubNode start(Map<String, String> settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseTransparentHugePages",
                "-XX:-UsePerfData"));
        command.addAll(List.of(System.getProperty("node.options", "").split(" ")));
        command.removeIf(String::isEmpty);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), HubNode.class.getName()));
        settings.forEach((name, value) -> command.add(name + "=" + value));
        try {
            return new HubNode(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HubNode awaitReady() {
        return await(READY);
    }

    /** Lets its routes run. */
    HubNode go() {
        tell("go");
        return await("going");
    }

    /** The processor time it has used since its start. */
    Duration processorTime() {
        tell("processor");
        return Duration.ofNanos(Long.parseLong(next()));
    }

    /** The bytes of its heap that are in use after a collection. */
    long heap() {
        tell("heap");
        return Long.parseLong(next());
    }

    /** As {@code kill -9} does: it has no time to finish anything. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    long pid() {
        return process.pid();
    }

    private HubNode await(String word) {
        while (!next().equals(word)) {
            // something else wrote to its output
        }
        return this;
    }

    private String next() {
        try {
            String line = said.readLine();
            if (line == null) {
                throw new IllegalStateException("The node has ended with " + process.waitFor());
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void tell(String word) {
        try {
            process.getOutputStream().write((word + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (IOException | InterruptedException e) {
            kill();
        }
    }

    /** Ends when nobody can tell it anything any more. */
    public static void main(String[] said) throws IOException, SQLException {
        Map<String, String> settings = new HashMap<>();
        for (String setting : said) {
            settings.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        var database = new MariaDbPoolDataSource(settings.get("hub.db.url")
                + "?minPoolSize=1&maxPoolSize=20&transactionIsolation=READ-COMMITTED&user="
                + settings.get("hub.db.user")
                + "&password=" + settings.get("hub.db.password"));
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (StandaloneHub hub = StandaloneHub.start(database, settings)) {
            System.out.println(READY);
            for (String command = commands.readLine(); command != null; command = commands.readLine()) {
                System.out.println(answer(hub, command));
            }
            hub.get(HubCamel.class).stop();
        }
        System.exit(0);
    }

    private static String answer(StandaloneHub hub, String command) {
        switch (command) {
            case "go" -> {
                hub.get(HubCamel.class).start();
                return "going";
            }
            case "processor" -> {
                return Long.toString(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                        .getProcessCpuTime());
            }
            case "heap" -> {
                System.gc();
                return Long.toString(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
            default -> throw new IllegalArgumentException(command);
        }
    }
}
