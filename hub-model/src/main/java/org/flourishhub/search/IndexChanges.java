package org.flourishhub.search;

import java.util.List;

/** What a batch means for the index: listings to write as they are now, and keys of those that must not be found any more. */
public record IndexChanges(IndexBatch batch, List<Listing> listings, List<String> gone) {}
