package org.flourishhub.search;

/** What became of a batch. */
public sealed interface IndexOutcome {
    IndexBatch batch();

    /** It is in the index, and found within a second, or some seconds when thousands come at once. */
    record Written(IndexBatch batch) implements IndexOutcome {}

    /** Solr did not answer, or the batch's time was up: everything is tried again soon. */
    record Unreachable(IndexBatch batch, String problem) implements IndexOutcome {}

    /** Solr answered that it will not take this. */
    record Refused(IndexBatch batch, String problem) implements IndexOutcome {}
}
