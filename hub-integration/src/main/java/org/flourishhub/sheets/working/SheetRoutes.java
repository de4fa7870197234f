package org.flourishhub.sheets.working;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.builder.RouteBuilder;
import org.flourishhub.sheets.DropSheet;
import org.flourishhub.sheets.WorkOnSheets;

/** Large lists are taken in and undone while nobody waits; what a dead node has left is carried on; old files go. */
@Dependent
public class SheetRoutes extends RouteBuilder {
    private static final String EVERY = "&useFixedDelay=true&initialDelay=0";

    @Inject
    WorkOnSheets workOnSheets;

    @Inject
    DropSheet dropSheet;

    @Override
    public void configure() {
        from("scheduler:sheets?timeUnit=SECONDS&delay={{hub.sweep.seconds}}" + EVERY)
                .routeId("sheets.work")
                .bean(workOnSheets, "work");

        from("scheduler:old-sheets?timeUnit=HOURS&delay=1" + EVERY)
                .routeId("sheets.forget")
                .bean(dropSheet, "forgetOld");
    }
}
