package org.flourishhub.search.words;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.builder.RouteBuilder;
import org.flourishhub.search.MissedSearches;
import org.flourishhub.search.SynonymsInUse;

/**
 * Every few seconds this node looks whether moderators changed the other words for things, on whichever node they did, and
 * counts the words that were searched for in vain.
 */
@Dependent
public class WordRoutes extends RouteBuilder {
    @Inject
    SynonymsInUse synonyms;

    @Inject
    MissedSearches missed;

    @Override
    public void configure() {
        from("scheduler:synonyms?delay={{hub.sweep.seconds}}&useFixedDelay=true&timeUnit=SECONDS&initialDelay=0")
                .routeId("search.synonyms")
                .bean(synonyms, "refresh");

        from("scheduler:missed-words?delay={{hub.sweep.seconds}}&useFixedDelay=true&timeUnit=SECONDS")
                .routeId("search.missed")
                .bean(missed, "countAll");
    }
}
