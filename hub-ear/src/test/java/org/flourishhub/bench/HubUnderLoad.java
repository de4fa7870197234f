package org.flourishhub.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flourishhub.launcher.HubProcess;

/** The real hub.jar on a directory of its own: filled by the real import, then started, then measured. */
final class HubUnderLoad implements AutoCloseable {
    static final String PASSWORD = "bench-flourish-measure";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final HubProcess hub;
    private final Path data;
    private final String solr;

    private HubUnderLoad(HubProcess hub, Path data) throws IOException {
        this.hub = hub;
        this.data = data;
        this.solr = "http://127.0.0.1:" + lastWordOf(hub.part("solr").pid());
    }

    /** Has the import of the hub read the directory, unless there is one at {@code data} already. */
    static void fill(Path data, InventedDirectory directory) throws Exception {
        if (Files.exists(data)) {
            Bench.say("Taking the directory in " + data + " as it is.");
            return;
        }
        Bench.say("Importing %,d services …".formatted(directory.services()));
        long began = System.nanoTime();
        try (DirectoryServer partner = new DirectoryServer(directory)) {
            // of a directory of strangers the hub reads less than some of these have
            Map<String, String> all = Map.of("HUB_IMPORTS_MOST", String.valueOf(directory.services() + 1));
            Process command = HubProcess.beginCommand(
                    data,
                    all,
                    "import",
                    "oruk",
                    partner.address(),
                    "--name",
                    "Invented",
                    "--allow",
                    partner.authority());
            Bench.atEnd(() -> endOf(command));
            if (command.waitFor() != 0) {
                throw new IOException("The import has failed; see " + data.resolve("logs"));
            }
        }
        Bench.say("Imported and searchable after %.0f s.".formatted((System.nanoTime() - began) / 1e9));
    }

    static HubUnderLoad start(Path data) throws Exception {
        Bench.say("Starting the hub …");
        HubProcess hub = HubProcess.begin(data, Map.of());
        Bench.atEnd(hub::close);
        return new HubUnderLoad(hub.awaitReady(), data);
    }

    private static void endOf(Process process) {
        process.destroy();
        try {
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String address() {
        return hub.url();
    }

    /** Adds somebody who may change what an organisation tells, beside the running hub; returns what they sign in with. */
    String addEditorOf(String organisation) throws Exception {
        String email = "bench-" + System.currentTimeMillis() + "@hub.example";
        HubProcess.command(
                data,
                PASSWORD + "\n",
                0,
                "account",
                "add",
                email,
                "--name=Bench",
                "--organisation=" + organisation,
                "--role=EDITOR");
        return email;
    }

    /** Solr's address without a path. */
    String solr() {
        return solr;
    }

    Path solrLog() {
        return data.resolve("logs/solr.log");
    }

    Processes processes() {
        Map<String, Long> ids = new LinkedHashMap<>();
        for (String part : new String[] {"hub", "solr", "mariadb"}) {
            ids.put(part, hub.part(part).pid());
        }
        return new Processes(ids);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return ask(hub.url() + path, headers);
    }

    static HttpResponse<String> ask(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String lastWordOf(long id) throws IOException {
        String[] words =
                Files.readString(Path.of("/proc", Long.toString(id), "cmdline")).split("\0");
        return words[words.length - 1];
    }

    @Override
    public void close() {
        hub.close();
    }
}
