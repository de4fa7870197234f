package org.flourishhub.search;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.CoreAdminRequest;

/** In a Solr by itself it is a core, and exchanging swaps the names of two cores. */
record SecondCore(SolrClient solr, String first, String second, Clock clock) implements SecondIndex {
    @Override
    public Optional<String> name() throws SolrServerException, IOException {
        Object folder =
                CoreAdminRequest.getStatus(second, solr).getCoreStatus(second).get("instanceDir");
        return Optional.ofNullable(folder).map(Object::toString);
    }

    /** The folder has a name of its own each time: after an exchange the former one belongs to what people ask. */
    @Override
    public void make() throws SolrServerException, IOException {
        remove();
        CoreAdminRequest.Create create = new CoreAdminRequest.Create();
        create.setCoreName(second);
        create.setInstanceDir(first + "_" + clock.instant().toEpochMilli());
        create.setConfigSet(Configset.NAME);
        create.process(solr);
    }

    @Override
    public void exchange() throws SolrServerException, IOException {
        CoreAdminRequest.swapCore(first, second, solr);
    }

    @Override
    public void remove() throws SolrServerException, IOException {
        if (name().isPresent()) {
            CoreAdminRequest.unloadCore(second, true, true, solr);
        }
    }
}
