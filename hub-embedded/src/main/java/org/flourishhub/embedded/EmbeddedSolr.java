package org.flourishhub.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A Solr server of the hub's own, on loopback, with one core made from a configset. */
public final class EmbeddedSolr implements AutoCloseable {
    /** The core that holds what people can find. */
    public static final String CORE = "listings";

    private static final String NAME = "solr";
    private static final Duration TO_STOP = Duration.ofSeconds(4);
    private static final int ATTEMPTS = 3;
    private static final HttpClient HTTP =
            OwnServers.caller().connectTimeout(Duration.ofSeconds(5)).build();

    private final ChildProcess process;
    private final int port;

    private EmbeddedSolr(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the server of the data directory at {@code root} and returns when it answers. */
    public static EmbeddedSolr start(Path root, Path configset) {
        return start(new DataDirectory(root), configset);
    }

    /** Starts the server on a free port and returns when it answers. */
    public static EmbeddedSolr start(DataDirectory directory, Path configset) {
        for (int attempt = 1; ; attempt++) {
            try {
                return start(directory, configset, FreePort.find());
            } catch (CannotStart e) {
                if (attempt == ATTEMPTS || !(e instanceof EndedAtOnce)) {
                    throw e;
                }
            }
        }
    }

    /**
     * Starts the server on the given port and returns when it answers.
     *
     * @param configset the folder that holds {@code solrconfig.xml} and the schema; what an earlier version left is
     *     replaced by it
     */
    public static EmbeddedSolr start(DataDirectory directory, Path configset, int port) {
        ChildProcess.stopLeftBehind(NAME, directory);
        SolrProgram program = SolrProgram.unpackedIn(directory);
        SolrHome.in(directory).prepare(configset);
        ChildProcess process = ChildProcess.start(NAME, directory, program.command(directory, port), Map.of(), TO_STOP);
        EmbeddedSolr solr = new EmbeddedSolr(process, port);
        try {
            solr.awaitAnswer(ChildProcess.logOf(NAME, directory));
            return solr;
        } catch (CannotStart e) {
            solr.close();
            throw e;
        }
    }

    /** The address without the core, such as {@code http://127.0.0.1:8983/solr}. */
    public String url() {
        return "http://127.0.0.1:" + port + "/solr";
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Runs the action when the server has ended, whether it was asked to or not. */
    public void whenEnded(Runnable action) {
        process.whenEnded(action);
    }

    @Override
    public void close() {
        process.close();
    }

    private void awaitAnswer(Path log) {
        if (!Waiting.until(Waiting.PATIENCE, () -> !isAlive() || answers())) {
            throw new CannotStart("Solr did not answer in time; see " + log);
        }
        if (!isAlive()) {
            throw new EndedAtOnce("Solr ended while it was starting; the reason is at the end of " + log);
        }
    }

    private boolean answers() {
        URI question = URI.create(url() + "/" + CORE + "/select?q=*:*&rows=0&omitHeader=true");
        HttpRequest request =
                HttpRequest.newBuilder(question).timeout(Duration.ofSeconds(30)).build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.body().contains("init failure")) {
                throw new CannotStart("Solr cannot open its core " + CORE + ": "
                        + answer.body().strip());
            }
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Another try may succeed, for example when the port was taken in between. */
    private static final class EndedAtOnce extends CannotStart {
        EndedAtOnce(String sentence) {
            super(sentence);
        }
    }
}
