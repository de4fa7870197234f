package org.flourishhub.booklets.printing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.builder.RouteBuilder;
import org.flourishhub.booklets.MakeBooklets;
import org.flourishhub.booklets.PruneBooklets;

/** Booklets are made one after the other on each node, and forgotten after a while. */
@Dependent
public class BookletRoutes extends RouteBuilder {
    private static final String SECONDS = "&useFixedDelay=true&timeUnit=SECONDS";

    @Inject
    MakeBooklets makeBooklets;

    @Inject
    PruneBooklets pruneBooklets;

    @Override
    public void configure() {
        from("scheduler:booklets?delay={{hub.sweep.seconds}}" + SECONDS)
                .routeId("booklets.make")
                .bean(makeBooklets);

        from("scheduler:booklets-prune?delay=60" + SECONDS)
                .routeId("booklets.prune")
                .bean(pruneBooklets);
    }
}
