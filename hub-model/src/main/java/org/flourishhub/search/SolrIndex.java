package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.client.solrj.response.UpdateResponse;
import org.apache.solr.common.SolrException;

/** Writes listings to the index, outside of any transaction. */
@ApplicationScoped
public class SolrIndex {
    private static final Logger LOG = System.getLogger(SolrIndex.class.getName());
    /** Only these speak of the document itself; a wrong password, a missing collection or a tired Solr do not. */
    private static final Set<Integer> REFUSALS = Set.of(400, 413);

    /**
     * While thousands come one after the other, each look at what is new costs Solr more than writing it. What is taken
     * down is never kept waiting so long, and the last of a flood is no flood any more.
     */
    private static final int MILLISECONDS_IN_A_FLOOD = 4_000;

    @Inject
    SolrConnection solr;

    @Inject
    Clock clock;

    private final AtomicBoolean ill = new AtomicBoolean();

    public IndexOutcome write(IndexChanges changes) {
        IndexBatch batch = changes.batch();
        if (isTooLate(batch)) {
            return new IndexOutcome.Unreachable(batch, "Reading took too long");
        }
        try {
            send(changes);
            noteAnswering();
            return new IndexOutcome.Written(batch);
        } catch (SolrException e) {
            return REFUSALS.contains(e.code()) ? refused(batch, e) : unreachable(batch, e);
        } catch (SolrServerException | IOException e) {
            return unreachable(batch, e);
        }
    }

    private void send(IndexChanges changes) throws SolrServerException, IOException {
        UpdateRequest request = new UpdateRequest();
        changes.listings().forEach(listing -> request.add(ListingDocument.of(listing)));
        changes.gone().forEach(request::deleteById);
        if (ill.get()) {
            // a batch sent to nobody leaves a thread behind that never gets rid of it
            solr.keeping().ping();
        }
        if (changes.batch().isFull() && changes.gone().isEmpty()) {
            request.setCommitWithin(MILLISECONDS_IN_A_FLOOD);
        }
        UpdateResponse answer = request.process(solr.keeping());
        if (answer.getStatus() != 0) {
            throw new IOException("Solr answered with status " + answer.getStatus());
        }
    }

    /** Another worker may own the batch before Solr answers: then what we read may be older than what it writes. */
    private boolean isTooLate(IndexBatch batch) {
        Instant latestEnd = clock.instant().plusSeconds(solr.secondsToWrite());
        return batch.claims().stream().anyMatch(claim -> latestEnd.isAfter(claim.until()));
    }

    private IndexOutcome unreachable(IndexBatch batch, Exception e) {
        if (ill.compareAndSet(false, true)) {
            LOG.log(Level.WARNING, "Solr does not answer; what changes is indexed when it is back", e);
        }
        return new IndexOutcome.Unreachable(batch, problem(e));
    }

    private void noteAnswering() {
        if (ill.compareAndSet(true, false)) {
            LOG.log(Level.INFO, "Solr answers again");
        }
    }

    private static IndexOutcome refused(IndexBatch batch, Exception e) {
        LOG.log(Level.WARNING, "Solr refuses a batch of " + batch.claims().size(), e);
        return new IndexOutcome.Refused(batch, problem(e));
    }

    private static String problem(Exception e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
