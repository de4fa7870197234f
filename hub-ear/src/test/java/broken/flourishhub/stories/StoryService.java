package broken.flourishhub.stories;

import org.apache.solr.client.solrj.SolrClient;

/** Breaks, on purpose: a drawer for anything, and a second door to Solr. */
public class StoryService {
    SolrClient solr;
}
