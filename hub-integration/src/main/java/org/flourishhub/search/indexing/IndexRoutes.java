package org.flourishhub.search.indexing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.flourishhub.search.ClaimIndexTasks;
import org.flourishhub.search.IndexBatch;
import org.flourishhub.search.IndexOutcome;
import org.flourishhub.search.InspectIndex;
import org.flourishhub.search.ReadListings;
import org.flourishhub.search.RebuildIndex;
import org.flourishhub.search.RecordIndexing;
import org.flourishhub.search.SolrIndex;

/** Brings what waits in the queue into the index: one batch after the other, until nothing waits or Solr does not answer. */
@Dependent
public class IndexRoutes extends RouteBuilder {
    /** Where wake-ups arrive; however many come while a batch is on its way, they become one. */
    static final String WAITING = "seda:index?size=1&discardWhenFull=true";

    private static final String SECONDS = "&useFixedDelay=true&timeUnit=SECONDS&initialDelay=0";

    @Inject
    ClaimIndexTasks claimTasks;

    @Inject
    ReadListings readListings;

    @Inject
    SolrIndex index;

    @Inject
    RecordIndexing recordIndexing;

    @Inject
    InspectIndex inspectIndex;

    @Inject
    RebuildIndex rebuildIndex;

    @Override
    public void configure() {
        from("scheduler:index-sweep?delay={{hub.sweep.seconds}}" + SECONDS)
                .routeId("search.sweep")
                .to(WAITING);

        from("scheduler:index-inspection?delay=60" + SECONDS)
                .routeId("search.inspect")
                .bean(inspectIndex);

        // by itself: a whole index may take minutes, and what changes meanwhile must not wait for it
        from("scheduler:index-rebuild?delay={{hub.sweep.seconds}}" + SECONDS)
                .routeId("search.rebuild")
                .bean(rebuildIndex, "run()");

        from(WAITING)
                .routeId("search.index")
                .bean(claimTasks) // → IndexBatch
                .filter(this::isSomethingToDo)
                .bean(readListings) // → IndexChanges
                .bean(index) // → IndexOutcome
                .bean(recordIndexing) // last: after a crash we write a batch twice rather than miss it
                .filter(this::didSolrAnswer)
                .to(WAITING);
    }

    private boolean isSomethingToDo(Exchange exchange) {
        return !exchange.getMessage().getBody(IndexBatch.class).isEmpty();
    }

    private boolean didSolrAnswer(Exchange exchange) {
        return !(exchange.getMessage().getBody() instanceof IndexOutcome.Unreachable);
    }
}
