package org.flourishhub.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedSolrTest {
    private static final Path CONFIGSET = Path.of("src/test/resources/configset");

    @TempDir
    Path folder;

    private DataDirectory directory;

    @BeforeEach
    void use_a_data_directory_of_its_own() {
        directory = new DataDirectory(folder.resolve("data"));
    }

    @Test
    void a_document_is_found_after_a_restart_and_gone_when_the_configset_has_changed() throws Exception {
        try (EmbeddedSolr solr = EmbeddedSolr.start(directory, CONFIGSET)) {
            post(solr, "[{\"id\":\"one\"}]");
        }

        try (EmbeddedSolr again = EmbeddedSolr.start(directory, CONFIGSET)) {
            assertThat(all(again)).contains("\"numFound\":1");
        }

        try (EmbeddedSolr changed = EmbeddedSolr.start(directory, upgraded())) {
            assertThat(all(changed)).contains("\"numFound\":0");
        }
    }

    @Test
    void a_configset_that_solr_cannot_read_is_refused_at_once() throws Exception {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("solrconfig.xml"), "<config>");

        assertThatThrownBy(() -> EmbeddedSolr.start(directory, broken))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("listings");
    }

    private Path upgraded() throws Exception {
        Path upgraded = Files.createDirectories(folder.resolve("upgraded"));
        for (String file : new String[] {"solrconfig.xml", "schema.xml"}) {
            Files.copy(CONFIGSET.resolve(file), upgraded.resolve(file));
        }
        Files.writeString(upgraded.resolve("words.txt"), "new\n");
        return upgraded;
    }

    private static void post(EmbeddedSolr solr, String documents) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(solr.url() + "/listings/update?commit=true"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(documents))
                .build();
        assertThat(send(request).statusCode()).isEqualTo(200);
    }

    private static String all(EmbeddedSolr solr) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(solr.url() + "/listings/select?q=*:*"))
                        .build())
                .body();
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }
}
