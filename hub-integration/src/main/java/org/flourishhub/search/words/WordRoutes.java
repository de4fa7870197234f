package org.flourishhub.search.words;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.builder.RouteBuilder;
import org.flourishhub.search.SynonymsInUse;

/** Every few seconds this node looks whether moderators changed the other words for things, on whichever node they did. */
@Dependent
public class WordRoutes extends RouteBuilder {
    @Inject
    SynonymsInUse synonyms;

    @Override
    public void configure() {
        from("scheduler:synonyms?delay={{hub.sweep.seconds}}&useFixedDelay=true&timeUnit=SECONDS&initialDelay=0")
                .routeId("search.synonyms")
                .bean(synonyms, "refresh");
    }
}
