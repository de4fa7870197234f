package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.builder.RouteBuilder;
import org.flourishhub.syndication.ClaimDuePushes;
import org.flourishhub.syndication.RecordPushAnswer;

/** Goes to the hubs of feeds: to be told of changes, to go on being told, or to be told no more. */
@Dependent
public class PushRoutes extends RouteBuilder {
    @Inject
    ClaimDuePushes claimDuePushes;

    @Inject
    PushSender pushSender;

    @Inject
    RecordPushAnswer recordPushAnswer;

    @Override
    public void configure() {
        from("scheduler:pushes?delay={{hub.sweep.seconds}}&timeUnit=SECONDS&useFixedDelay=true")
                .routeId("feeds.ask-hubs")
                .bean(claimDuePushes, "claim")
                .split(body())
                .bean(pushSender, "send")
                .bean(recordPushAnswer, "record");
    }
}
