package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.GenericSolrRequest;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.common.SolrException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The index that people ask, and the second one, by their names in Solr: what is written to either, and how they are exchanged. */
@ApplicationScoped
public class TwoIndexes {
    private static final String SECOND = "_second";
    private static final int A_MINUTE = 60_000;

    @Inject
    SolrConnection solr;

    @Inject
    @ConfigProperty(name = "hub.solr.collection")
    String first;

    @Inject
    @ConfigProperty(name = "hub.solr.replicas")
    int replicas;

    @Inject
    Clock clock;

    /** The one that people ask. */
    String first() {
        return first;
    }

    /** Throughout an exchange, the name of the one that people do not ask. */
    String second() {
        return first + SECOND;
    }

    void make() {
        arrange(SecondIndex::make);
    }

    void exchange() {
        arrange(SecondIndex::exchange);
    }

    void remove() {
        arrange(SecondIndex::remove);
    }

    /** What Solr itself calls the second one, whatever it is exchanged to; {@code null} when there is none. */
    String nameOfSecond() {
        String[] name = {null};
        arrange(index -> name[0] = index.name().orElse(null));
        return name[0];
    }

    /** Found when it is committed, or a minute later: looking at what is new costs more than writing it. */
    void write(String index, List<Listing> listings, Collection<String> gone) {
        UpdateRequest request = new UpdateRequest();
        listings.forEach(listing -> request.add(ListingDocument.of(listing), A_MINUTE));
        gone.forEach(request::deleteById);
        if (!listings.isEmpty() || !gone.isEmpty()) {
            ask(() -> request.process(solr.arranging(), index));
        }
    }

    void commit(String index) {
        ask(() -> solr.arranging().commit(index));
    }

    /** How many listings can be found in it. */
    long count(String index) {
        long[] count = {0};
        ask(() -> count[0] = solr.arranging()
                .query(index, new SolrQuery("*:*").setRows(0))
                .getResults()
                .getNumFound());
        return count[0];
    }

    private void arrange(Arranging work) {
        ask(() -> work.on(secondIndex()));
    }

    private SecondIndex secondIndex() throws SolrServerException, IOException {
        Object mode = new GenericSolrRequest(METHOD.GET, "/admin/info/system")
                .process(solr.arranging())
                .getResponse()
                .get("mode");
        return "solrcloud".equals(mode)
                ? new SecondCollection(solr.arranging(), first, second(), replicas, clock)
                : new SecondCore(solr.arranging(), first, second(), clock);
    }

    private static void ask(Asking work) {
        try {
            work.run();
        } catch (SolrServerException | IOException e) {
            throw new SearchUnavailable(e);
        } catch (SolrException e) {
            throw new SecondIndexRefused("Solr says: " + e.getMessage(), e);
        }
    }

    private interface Asking {
        void run() throws SolrServerException, IOException;
    }

    private interface Arranging {
        void on(SecondIndex index) throws SolrServerException, IOException;
    }
}
