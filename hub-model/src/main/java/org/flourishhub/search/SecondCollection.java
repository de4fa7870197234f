package org.flourishhub.search;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.CollectionAdminRequest;
import org.apache.solr.client.solrj.request.ConfigSetAdminRequest;
import org.apache.solr.common.util.ContentStreamBase.ByteArrayStream;

/** In a SolrCloud it is a collection; what people ask and what is the second are two aliases, and exchanging turns them round. */
record SecondCollection(SolrClient solr, String first, String second, int replicas, Clock clock)
        implements SecondIndex {
    @Override
    public Optional<String> name() throws SolrServerException, IOException {
        return Optional.ofNullable(aliases().get(second));
    }

    @Override
    public void make() throws SolrServerException, IOException {
        remove();
        new ConfigSetAdminRequest.Upload()
                .setConfigSetName(Configset.NAME_OF_VERSION)
                .setOverwrite(true)
                .setUploadStream(new ByteArrayStream(Configset.zipped(), "configset", "application/octet-stream"))
                .process(solr);
        String name = first + "_" + clock.instant().toEpochMilli();
        CollectionAdminRequest.createCollection(name, Configset.NAME_OF_VERSION, 1, replicas)
                .process(solr);
        CollectionAdminRequest.createAlias(second, name).process(solr);
    }

    /** A collection that has the alias's own name cannot be reached behind it, so it cannot be the second one. */
    @Override
    public void exchange() throws SolrServerException, IOException {
        Map<String, String> before = aliases();
        CollectionAdminRequest.createAlias(first, before.get(second)).process(solr);
        if (before.containsKey(first)) {
            CollectionAdminRequest.createAlias(second, before.get(first)).process(solr);
        } else {
            CollectionAdminRequest.deleteAlias(second).process(solr);
        }
    }

    @Override
    public void remove() throws SolrServerException, IOException {
        Optional<String> collection = name();
        if (collection.isPresent()) {
            CollectionAdminRequest.deleteAlias(second).process(solr);
            CollectionAdminRequest.deleteCollection(collection.get()).process(solr);
        }
    }

    private Map<String, String> aliases() throws SolrServerException, IOException {
        return new CollectionAdminRequest.ListAliases().process(solr).getAliases();
    }
}
