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
    private static final System.Logger LOG = System.getLogger(SearchPart.class.getName());

    private final String url;
    private volatile Optional<EmbeddedSolr> own;
    private boolean closed;

    private SearchPart(String url, Optional<EmbeddedSolr> own) {
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
        SearchPart part = new SearchPart(solr.url(), Optional.of(solr));
        solr.whenEnded(() -> part.startAgain(directory, configset));
        return part;
    }

    Map<String, String> environment() {
        return Map.of(RunDetails.SOLR_URL, url);
    }

    @Override
    public synchronized void close() {
        closed = true;
        own.ifPresent(EmbeddedSolr::close);
    }

    /** Pages work without search, so the hub stays up while its Solr comes back on the same port. */
    private synchronized void startAgain(DataDirectory directory, Path configset) {
        if (closed) {
            return;
        }
        LOG.log(System.Logger.Level.WARNING, "Solr has ended and is started again");
        try {
            int port = own.orElseThrow().port();
            EmbeddedSolr solr = EmbeddedSolr.start(directory, configset, port);
            own = Optional.of(solr);
            solr.whenEnded(() -> startAgain(directory, configset));
        } catch (CannotStart e) {
            LOG.log(System.Logger.Level.ERROR, e.getMessage());
        }
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
