package org.flourishhub.duplicates.finding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.builder.RouteBuilder;

/** What was published or imported is compared with everything else some time later; nobody waits for that. */
@Dependent
public class DuplicateRoutes extends RouteBuilder {
    @Inject
    CompareInTurn compareInTurn;

    @Override
    public void configure() {
        from("scheduler:duplicates?delay={{hub.duplicates.seconds}}&useFixedDelay=true&timeUnit=SECONDS")
                .routeId("duplicates.find")
                .bean(compareInTurn);
    }
}
