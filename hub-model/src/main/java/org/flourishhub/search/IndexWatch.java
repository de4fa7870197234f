package org.flourishhub.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.params.ModifiableSolrParams;

/**
 * Knows, without asking for each visitor, whether the index has changed: while anybody searches it looks twice a second how
 * many listings there are and which was written last. All copies of an index give the same answer.
 */
@ApplicationScoped
class IndexWatch {
    private static final int MILLISECONDS_BETWEEN = 500;
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration WANTED = Duration.ofMinutes(1);

    private record Seen(String version, long at) {}

    @Inject
    SolrConnection solr;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(IndexWatch::thread);
    private volatile Seen seen;
    private volatile long wantedAt;

    @PostConstruct
    void begin() {
        wantedAt = System.nanoTime() - WANTED.toNanos();
        watch.scheduleWithFixedDelay(this::lookWhileWanted, 0, MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    /**
     * Another whenever the index holds something else. Only the first to ask after a pause waits for an answer.
     *
     * @throws SearchUnavailable when Solr does not answer in time
     */
    String version() {
        wantedAt = System.nanoTime();
        Seen last = seen;
        return last == null || isOlder(last.at(), FRESH) ? look().version() : last.version();
    }

    private void lookWhileWanted() {
        if (!isOlder(wantedAt, WANTED)) {
            try {
                look();
            } catch (SearchUnavailable silent) {
                // whoever searches hears it, and it is noted there
                seen = null;
            }
        }
    }

    private Seen look() {
        long began = System.nanoTime();
        ModifiableSolrParams question = new ModifiableSolrParams()
                .set("q", "*:*")
                .set("rows", 0)
                .set("json.facet", "{last:\"max(_version_)\"}");
        try {
            QueryResponse answer = solr.asking().query(question, METHOD.POST);
            Object last = answer.getJsonFacetingResponse().getStatValue("last");
            return seen = new Seen(answer.getResults().getNumFound() + "/" + last, began);
        } catch (SolrServerException | IOException | SolrException e) {
            throw new SearchUnavailable(e);
        }
    }

    private static boolean isOlder(long moment, Duration age) {
        return System.nanoTime() - moment > age.toNanos();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "index-watch");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void end() {
        watch.shutdownNow();
    }
}
