package org.flourishhub.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.awaitility.Awaitility;
import org.flourishhub.embedded.Folder;
import org.flourishhub.embedded.FreePort;
import org.flourishhub.launcher.HubClient;
import org.flourishhub.sample.PartnerPorts;
import org.flourishhub.sample.partners.SampleCareOpinion;

/** The hub of all journeys of one JVM: hub.jar with sample data, from the first journey that asks to the last. */
final class JourneyHub {
    static final Duration PATIENCE = HubClient.PATIENCE;

    /** Longer than the launcher itself waits before it gives up and ends. */
    private static final Duration TO_START = Duration.ofMinutes(16);

    private static final HttpClient HTTP = HubClient.create();

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    /** The tests run in several JVMs at once, each with a hub of its own. */
    private static final String OURS = "journeys-" + ProcessHandle.current().pid();

    private static JourneyHub shared;

    private final Path data = Folder.emptied(TARGET.resolve(OURS));
    private final Path said = TARGET.resolve(OURS + "-hub.log");
    private final int port = FreePort.find();
    private final SampleCareOpinion careOpinion = SampleCareOpinion.start(0);
    private Process process;

    private JourneyHub() {}

    static synchronized JourneyHub get() {
        if (shared == null) {
            shared = new JourneyHub();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::stop));
            shared.writePorts();
            shared.start();
        }
        return shared;
    }

    /** Without a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** The sample sites that the hub's launcher runs. */
    PartnerPorts partners() {
        return PartnerPorts.of(new String[] {"--ports-file", portsFile().toString()}, PartnerPorts.USUAL);
    }

    /** A partner that the hub does not know until somebody adds its feed. */
    SampleCareOpinion careOpinion() {
        return careOpinion;
    }

    /** Returns when the hub says that it is ready. */
    void start() {
        try {
            ProcessBuilder builder = java(
                    "--port",
                    String.valueOf(port),
                    "--data-dir",
                    data.toString(),
                    "--sample-data",
                    "--allow",
                    "127.0.0.1:" + careOpinion.port());
            process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(said.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await("the hub is ready")
                .atMost(TO_START)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> said().contains("is ready at") || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException("The hub did not start: " + said());
        }
    }

    /** Pulls the plug: every process of the hub dies at once, and none can tidy up. */
    void kill() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(0, process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await("everything is dead").atMost(PATIENCE).until(() -> all.stream()
                .noneMatch(ProcessHandle::isAlive));
    }

    /** The hub's own Solr, as long as it is the one that runs now. */
    ProcessHandle solr() {
        Path pid = data.resolve("run").resolve("solr.pid");
        return Awaitility.await("Solr runs")
                .atMost(TO_START)
                .ignoreExceptions()
                .until(
                        () -> ProcessHandle.of(Long.parseLong(Files.readString(pid)))
                                .orElseThrow(),
                        ProcessHandle::isAlive);
    }

    /** Every field of every listing that search keeps, as the hub's own Solr tells it. */
    String everythingInTheIndex() {
        String port = Awaitility.await("Solr has become itself")
                .atMost(TO_START)
                .until(
                        () -> Stream.of(solr().info().arguments().orElse(new String[0]))
                                .filter(argument -> argument.matches("[0-9]{4,5}"))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        String all = "/solr/listings/select?q=*:*&rows=1000&fl=*&wt=json";
        return read(URI.create("http://127.0.0.1:" + port + all)).body();
    }

    /** Runs a command of hub.jar beside the running hub. */
    void command(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data-dir", data.toString()));
        try {
            Path log = TARGET.resolve(OURS + "-command.log");
            int outcome = java(all.toArray(String[]::new))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (outcome != 0) {
                throw new IllegalStateException(Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return read(URI.create(address() + path));
    }

    /** What a path answers to somebody who takes packed pages, unpacked. */
    String getPacked(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            HttpResponse<InputStream> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            try (InputStream words = new GZIPInputStream(answer.body())) {
                return new String(words.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> read(URI address) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        process.destroy();
        process.onExit()
                .orTimeout(60, TimeUnit.SECONDS)
                .handle((ended, late) -> {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    return ended;
                })
                .join();
        careOpinion.close();
        Folder.delete(data);
    }

    /** The sample's own feeds are asked every second or two, so that nobody waits long. */
    private static ProcessBuilder java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                TARGET.resolve("hub.jar").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HUB_FEEDS_FLOOR_SECONDS", "2");
        return builder;
    }

    /** Ports that nobody uses now, so that a hub somebody runs on this machine keeps its sample sites. */
    private void writePorts() {
        new PartnerPorts(FreePort.find(), FreePort.find(), FreePort.find()).write(portsFile());
    }

    private Path portsFile() {
        return data.resolve("sample-partners");
    }

    private String said() throws UncheckedIOException {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
