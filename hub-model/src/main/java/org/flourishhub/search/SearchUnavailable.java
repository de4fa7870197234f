package org.flourishhub.search;

/** Solr does not answer, or not in time: search pauses, and everything else of the hub goes on. */
public class SearchUnavailable extends RuntimeException {
    public SearchUnavailable(Throwable cause) {
        super("Search does not answer at the moment", cause);
    }
}
