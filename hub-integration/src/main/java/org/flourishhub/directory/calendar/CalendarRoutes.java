package org.flourishhub.directory.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.flourishhub.directory.RollEventsOn;
import org.flourishhub.shared.Actor;

/** Moves each event on when one of its dates has passed: what is next, and how far ahead its dates are known. */
@Dependent
public class CalendarRoutes extends RouteBuilder {
    private static final String EVERY_MINUTE = "?delay=60&useFixedDelay=true&timeUnit=SECONDS&initialDelay=5";

    @Inject
    PassedEvents passedEvents;

    @Inject
    RollEventsOn rollEventsOn;

    @Override
    public void configure() {
        from("scheduler:calendar-sweep" + EVERY_MINUTE)
                .routeId("events.sweep")
                .bean(passedEvents) // → ids of events
                .split(body())
                .process(this::rollOn);
    }

    private void rollOn(Exchange exchange) {
        rollEventsOn.rollOn(exchange.getMessage().getBody(UUID.class), Actor.hub("calendar"));
    }
}
