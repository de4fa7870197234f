package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.builder.RouteBuilder;
import org.flourishhub.courtesy.ForgetHosts;
import org.flourishhub.stories.EndConsents;
import org.flourishhub.syndication.RecordFetch;

/** What may be kept only for so long: stories until the day that was agreed, partners' answers for some days, hosts while they are asked. */
@Dependent
public class KeepingRoutes extends RouteBuilder {

    @Inject
    EndConsents endConsents;

    @Inject
    RecordFetch recordFetch;

    @Inject
    ForgetHosts forgetHosts;

    @Override
    public void configure() {
        from("scheduler:consents?delay={{hub.sweep.seconds}}&timeUnit=SECONDS&useFixedDelay=true")
                .routeId("stories.end-consents")
                .bean(endConsents, "sweep");

        from("scheduler:recordings?delay=1&timeUnit=HOURS&useFixedDelay=true")
                .routeId("feeds.forget-answers")
                .bean(recordFetch, "sweep")
                .bean(forgetHosts, "sweep");
    }
}
