package org.flourishhub.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.flourishhub.embedded.CannotStart;
import org.flourishhub.embedded.DataDirectory;
import org.flourishhub.embedded.EmbeddedSolr;
import org.flourishhub.embedded.Waiting;

/** The hub's search engine: a Solr of its own, started again when it dies, or the one the settings name. */
final class SearchPart implements AutoCloseable {
    private static final Duration PATIENCE_WITH_ANOTHERS = Duration.ofSeconds(10);

    private final String url;
    private final Optional<KeptRunning<EmbeddedSolr>> own;

    private SearchPart(String url, Optional<KeptRunning<EmbeddedSolr>> own) {
        this.url = url;
        this.own = own;
    }

    static SearchPart start(DataDirectory directory, Path configset, Settings settings) {
        Optional<String> url = settings.get("hub.solr.url");
        if (url.isPresent()) {
            mustAnswer(url.get(), settings);
            return new SearchPart(url.get(), Optional.empty());
        }
        EmbeddedSolr solr = EmbeddedSolr.start(directory, configset);
        return new SearchPart(solr.url(), Optional.of(kept(solr, directory, configset)));
    }

    /** Pages work without search, so the hub stays up while its Solr comes back on the same port. */
    private static KeptRunning<EmbeddedSolr> kept(EmbeddedSolr solr, DataDirectory directory, Path configset) {
        int port = solr.port();
        return KeptRunning.from(
                solr,
                "Solr",
                () -> EmbeddedSolr.start(directory, configset, port),
                EmbeddedSolr::whenEnded,
                KeptRunning.FIRST_PAUSE);
    }

    Map<String, String> environment() {
        return Map.of(RunDetails.SOLR_URL, url);
    }

    @Override
    public void close() {
        own.ifPresent(KeptRunning::close);
    }

    private static void mustAnswer(String url, Settings settings) {
        String collection = settings.get("hub.solr.collection").orElse(EmbeddedSolr.CORE);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(url.replaceAll("/$", "") + "/" + collection + "/select?q=*:*&rows=0"))
                .timeout(Duration.ofSeconds(10));
        settings.get("hub.solr.user").ifPresent(user -> request.header("Authorization", basic(user, settings)));
        String[] answer = {"no answer"};
        if (!Waiting.until(PATIENCE_WITH_ANOTHERS, () -> isFine(request.build(), answer))) {
            throw new CannotStart("Solr at " + url + " cannot be used (collection " + collection + ": " + answer[0]
                    + "): check HUB_SOLR_URL.");
        }
    }

    private static String basic(String user, Settings settings) {
        String both = user + ":" + settings.get("hub.solr.password").orElse("");
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isFine(HttpRequest request, String[] answer) {
        try {
            int status = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            answer[0] = "status " + status;
            return status == 200;
        } catch (IOException e) {
            answer[0] = "no answer";
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
