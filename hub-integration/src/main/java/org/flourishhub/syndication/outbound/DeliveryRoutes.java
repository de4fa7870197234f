package org.flourishhub.syndication.outbound;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.builder.RouteBuilder;
import org.flourishhub.syndication.ClaimDelivery;
import org.flourishhub.syndication.RecordDelivery;

/** Drains what is to be told: woken at once by news, and swept every few seconds in case a wake-up was lost. */
@Dependent
public class DeliveryRoutes extends RouteBuilder {
    /** As many bells as senders: one more would find everybody awake already. */
    static final String BELL = "seda:deliveries?concurrentConsumers={{hub.deliveries.parallel}}"
            + "&size={{hub.deliveries.parallel}}&discardWhenFull=true";

    @Inject
    ClaimDelivery claimDelivery;

    @Inject
    DeliverySender sender;

    @Inject
    RecordDelivery recordDelivery;

    @Override
    public void configure() {
        from("scheduler:deliveries?delay={{hub.sweep.seconds}}000")
                .routeId("deliveries.sweep")
                .to(BELL);

        from(BELL)
                .routeId("deliveries.drain")
                .bean(claimDelivery, "claim")
                .loopDoWhile(body().isNotNull())
                // where there is one there may be more: the next sender gets up
                .to(BELL)
                .bean(sender, "send")
                .bean(recordDelivery, "record")
                .bean(claimDelivery, "claim")
                .end();
    }
}
