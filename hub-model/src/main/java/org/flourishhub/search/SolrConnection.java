package org.flourishhub.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.impl.HttpJdkSolrClient;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The lines to Solr: a visitor is not kept waiting, filling the index may take its time, and arranging indexes longer still. */
@ApplicationScoped
class SolrConnection {
    private static final Logger LOG = System.getLogger(SolrConnection.class.getName());

    /** Enough for a Solr that is busy, short enough that a visitor hears soon that it is ill. */
    private static final int SECONDS_TO_ASK = 3;

    /** A collection is made on several machines, one after the other. */
    static final int SECONDS_TO_ARRANGE = 180;

    private static final int MILLISECONDS_TO_CONNECT = 500;

    @Inject
    @ConfigProperty(name = "hub.solr.url")
    String url;

    @Inject
    @ConfigProperty(name = "hub.solr.collection")
    String collection;

    @Inject
    @ConfigProperty(name = "hub.solr.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "hub.solr.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "hub.index.lease.seconds", defaultValue = "30")
    int leaseSeconds;

    private final ExecutorService threads = Executors.newCachedThreadPool(SolrConnection::thread);

    private SolrClient asking;
    private SolrClient keeping;
    private SolrClient arranging;

    /** Half of what a worker may keep a batch for, see {@link ClaimIndexTasks}. */
    int secondsToWrite() {
        return Math.max(1, leaseSeconds / 2);
    }

    @PostConstruct
    void open() {
        asking = client(SECONDS_TO_ASK);
        keeping = client(secondsToWrite());
        arranging = client(SECONDS_TO_ARRANGE);
    }

    private SolrClient client(int seconds) {
        HttpJdkSolrClient.Builder builder = new HttpJdkSolrClient.Builder(url)
                .withDefaultCollection(collection)
                .withConnectionTimeout(MILLISECONDS_TO_CONNECT, TimeUnit.MILLISECONDS)
                .withRequestTimeout(seconds, TimeUnit.SECONDS)
                .withIdleTimeout(seconds, TimeUnit.SECONDS)
                // with threads of its own, closing waits a minute for one that writes to a Solr that was never reached
                .withExecutor(threads)
                // its way of trying HTTP/2 without TLS asks one question more each time
                .useHttp1_1(true);
        if (user.isPresent() && password.isPresent()) {
            builder.withBasicAuthCredentials(user.get(), password.get());
        }
        return builder.build();
    }

    SolrClient asking() {
        return asking;
    }

    SolrClient keeping() {
        return keeping;
    }

    SolrClient arranging() {
        return arranging;
    }

    @PreDestroy
    void close() {
        close(asking);
        close(keeping);
        close(arranging);
        threads.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "solr");
        thread.setDaemon(true);
        return thread;
    }

    private static void close(SolrClient line) {
        try {
            line.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A line to Solr could not be closed", e);
        }
    }
}
