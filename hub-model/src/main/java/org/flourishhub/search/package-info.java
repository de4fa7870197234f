/**
 * What people can find, and how. Asking goes one way and needs no database: a {@link org.flourishhub.search.SearchQuery}
 * becomes a question to Solr and comes back as {@link org.flourishhub.search.SearchResults}. Keeping goes the other: a
 * fact leaves a row in the queue, and the row's listing is read as it is now and written to the index.
 */
package org.flourishhub.search;
