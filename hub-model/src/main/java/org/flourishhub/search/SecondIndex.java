package org.flourishhub.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.solr.client.solrj.SolrServerException;

/**
 * An index beside the one that people ask. It is made empty, filled, and exchanged with that one; from then on it is the
 * former index, until another is made.
 */
interface SecondIndex {
    /** What Solr itself calls the one that is the second now, wherever it is exchanged to; empty when there is none. */
    Optional<String> name() throws SolrServerException, IOException;

    /** New and empty; the one that was there before is thrown away. */
    void make() throws SolrServerException, IOException;

    /** From now on people ask this one, and the one they asked until now is the second. Nobody gets an error meanwhile. */
    void exchange() throws SolrServerException, IOException;

    void remove() throws SolrServerException, IOException;
}
