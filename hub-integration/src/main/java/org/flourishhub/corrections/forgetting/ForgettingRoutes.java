package org.flourishhub.corrections.forgetting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.builder.RouteBuilder;
import org.flourishhub.corrections.ForgetContacts;

/** Every hour, the ways to reach visitors whose corrections were settled long enough ago are deleted. */
@Dependent
public class ForgettingRoutes extends RouteBuilder {
    @Inject
    ForgetContacts forgetContacts;

    @Override
    public void configure() {
        from("scheduler:corrections?delay=1&useFixedDelay=true&timeUnit=HOURS&initialDelay=0")
                .routeId("corrections.forget")
                .bean(forgetContacts);
    }
}
