package org.flourishhub.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.flourishhub.embedded.CannotStart;
import org.flourishhub.embedded.ChildProcess;
import org.flourishhub.embedded.DataDirectory;
import org.flourishhub.embedded.Folder;
import org.flourishhub.embedded.OwnServers;
import org.flourishhub.embedded.Waiting;

/** Payara Micro with the hub's web application, as a child process. */
final class WebServer implements AutoCloseable {
    static final String NAME = "hub";
    private static final int MEGABYTES = 512;
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    private static final String READY = "/internal/ready";
    private static final int SERVES = 200;
    private static final int UNKNOWN = 404;

    /** As long as it lives and has not given up it is at work; an old computer that does much else needs minutes. */
    private static final Duration TO_DEPLOY = Duration.ofMinutes(15);

    /** Pages people see first: asking for them once loads what the first visitor would wait for. */
    private static final List<String> WARM_UP = List.of("/", "/search?q=garden", "/stories", "/help-now");

    private final ChildProcess process;
    private final Path log;
    private final URI address;
    private final HttpClient http =
            OwnServers.caller().connectTimeout(Duration.ofSeconds(5)).build();

    private WebServer(ChildProcess process, Path log, URI address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    /** Starts the server; it has not deployed the application yet when this returns. */
    static WebServer start(DataDirectory directory, HubParts parts, Listener listener, Map<String, String> settings) {
        Path root = Folder.emptied(directory.root().resolve("payara"));
        Path temporary = Folder.emptied(directory.run().resolve("tmp"));
        Path boot = directory.writeRunFile("payara-boot", BootCommands.text(listener.host()));
        List<String> command = Java.command(
                MEGABYTES,
                temporary,
                List.of(
                        "-jar",
                        parts.server().toString(),
                        "--nohazelcast",
                        "--disablephonehome",
                        "--rootdir",
                        root.toString(),
                        "--unpackdir",
                        parts.serverLibraries().toString(),
                        "--port",
                        Integer.toString(listener.port()),
                        "--prebootcommandfile",
                        boot.toString(),
                        "--deploy",
                        parts.application().toString(),
                        "--contextroot",
                        "/"));
        ChildProcess process = ChildProcess.start(NAME, directory, command, settings, TO_STOP);
        return new WebServer(process, ChildProcess.logOf(NAME, directory), listener.fromHere());
    }

    /** Returns when the application says it can serve; Payara itself would stay up without it and answer 404. */
    void awaitApplication() {
        int[] last = {0};
        Waiting.until(TO_DEPLOY, () -> {
            // the words before the question: the other way round, the application may come in between
            String logged = logged();
            last[0] = status(READY);
            return last[0] == SERVES || !process.isAlive() || neverWill(logged, last[0]);
        });
        if (last[0] != SERVES) {
            throw new CannotStart(
                    "The application could not be deployed: " + cause() + " The whole story is in " + log);
        }
    }

    void warmUp() {
        for (String page : WARM_UP) {
            status(page);
        }
    }

    /** Runs the action when the server has ended, whoever ended it. */
    void whenEnded(Runnable action) {
        process.whenEnded(action);
    }

    @Override
    public void close() {
        process.close();
    }

    private int status(String page) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(page))
                .timeout(Duration.ofSeconds(60))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /**
     * Whether Payara has said the last words of a start and knows no application after them. No answer at all, or one of an
     * application that still waits for its database, means only that the machine has much else to do.
     */
    static boolean neverWill(String logged, int status) {
        return logged.contains("ready in") && status == UNKNOWN;
    }

    private String cause() {
        return logged().lines()
                .filter(line -> line.startsWith("Caused by: "))
                .reduce((first, second) -> second)
                .map(line -> line.substring("Caused by: ".length()) + ".")
                .orElse("it did not answer.");
    }

    private String logged() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
