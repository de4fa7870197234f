package org.flourishhub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * One SolrCloud for all the tests of one JVM: a single machine with ZooKeeper inside, and neither configsets nor collections.
 * Started by the first that asks, stopped with the JVM.
 */
public final class SharedSolrCloud {
    private static final String NAME = "solr-cloud";
    private static final Duration TO_STOP = Duration.ofSeconds(4);
    private static final int ATTEMPTS = 3;
    private static final String SOLR_XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <solr>
              <metrics enabled="false"/>
              <solrcloud>
                <str name="host">127.0.0.1</str>
                <int name="hostPort">%d</int>
                <str name="hostContext">solr</str>
              </solrcloud>
            </solr>
            """;
    private static final String ZOO_CFG = """
            tickTime=2000
            initLimit=10
            syncLimit=5
            clientPort=%d
            """;

    private static String shared;

    private SharedSolrCloud() {}

    /** Its address, such as {@code http://127.0.0.1:8983/solr}. */
    public static synchronized String url() {
        if (shared == null) {
            Path home = TestHome.ofThisJvm(NAME);
            shared = started(home, TestHome.directoryAt(home));
        }
        return shared;
    }

    /** A port that was free a moment ago may be somebody else's when ZooKeeper comes to it: then others are tried. */
    private static String started(Path home, DataDirectory directory) {
        for (int attempt = 1; ; attempt++) {
            try {
                return start(home, directory, FreePort.find());
            } catch (CannotStart e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static String start(Path home, DataDirectory directory, int port) {
        try {
            Files.createDirectories(directory.solr());
            Files.writeString(directory.solr().resolve("solr.xml"), SOLR_XML.formatted(port));
            Files.writeString(directory.solr().resolve("zoo.cfg"), ZOO_CFG.formatted(FreePort.find()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ChildProcess process = ChildProcess.start(
                NAME,
                directory,
                SolrProgram.unpackedIn(directory).command(directory, port, "-DzkRun"),
                Map.of(),
                TO_STOP);
        String url = "http://127.0.0.1:" + port + "/solr";
        if (!Waiting.until(Waiting.PATIENCE, () -> !process.isAlive() || answers(url)) || !process.isAlive()) {
            process.close();
            throw new CannotStart("SolrCloud did not start; see " + ChildProcess.logOf(NAME, directory));
        }
        TestHome.atExit(home, process::close);
        return url;
    }

    private static boolean answers(String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/admin/collections?action=LIST"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return OwnServers.caller()
                            .build()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
