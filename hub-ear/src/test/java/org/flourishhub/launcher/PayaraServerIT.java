package org.flourishhub.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.flourishhub.embedded.EmbeddedMariaDb;
import org.flourishhub.embedded.EmbeddedSolr;
import org.flourishhub.embedded.SharedMariaDb;
import org.flourishhub.embedded.SharedSolr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** hub.ear in a Payara Server with a domain of its own. */
class PayaraServerIT {
    private static final Path ASADMIN = Path.of(System.getProperty("payara-server"), "bin", "asadmin");
    private static final Path EAR = Path.of(System.getProperty("hub.ear"));
    private static final Path CONFIGSET = Path.of("../hub-model/src/main/resources/solr/listings/conf");
    private static final int PORTS_FROM = 27300;
    private static final int ADMIN = PORTS_FROM + 48;
    private static final int HTTP = PORTS_FROM + 80;

    @TempDir
    Path domains;

    @BeforeEach
    void start_a_domain() throws Exception {
        asadmin("create-domain", "--nopassword", "--domaindir=" + domains, "--portbase=" + PORTS_FROM, "hub");
        asadmin("start-domain", "--domaindir=" + domains, "hub");
    }

    @AfterEach
    void stop_it() throws Exception {
        asadmin("stop-domain", "--domaindir=" + domains, "--kill=true", "hub");
    }

    @Test
    void pages_answer_in_another_jakarta_server() throws Exception {
        asadmin("--port=" + ADMIN, "deploy", EAR.toString());

        assertThat(status("/internal/ready")).isEqualTo(200);
        assertThat(status("/")).isEqualTo(200);
        assertThat(status("/search?q=garden")).isEqualTo(200);
    }

    private static int status(String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + HTTP + page))
                .timeout(HubClient.PATIENCE)
                .build();
        return HubClient.create()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private void asadmin(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", ASADMIN.toString(), "--interactive=false"));
        command.addAll(List.of(words));
        Path said = domains.resolve("asadmin.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        EmbeddedMariaDb database = SharedMariaDb.get();
        EmbeddedSolr solr = SharedSolr.get(CONFIGSET);
        builder.environment().put("HUB_DB_URL", database.jdbcUrl());
        builder.environment().put("HUB_DB_USER", database.user());
        builder.environment().put("HUB_DB_PASSWORD", database.password());
        builder.environment().put("HUB_SOLR_URL", solr.url());
        Process process = builder.start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    }
}
