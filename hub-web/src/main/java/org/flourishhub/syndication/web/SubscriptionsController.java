package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.Deliveries;
import org.flourishhub.syndication.Delivery;
import org.flourishhub.syndication.Subscription;
import org.flourishhub.syndication.Subscriptions;

/** Everybody who is told about stories; those in trouble stand first. */
@RequestScoped
@Path("/console/subscriptions")
public class SubscriptionsController {
    /** One subscription with what its administrator asks first: what waits, what failed, when the last one arrived. */
    public record Standing(Subscription subscription, long waiting, long failed, Optional<Instant> lastArrival) {}

    @Inject
    Subscriptions subscriptions;

    @Inject
    Deliveries deliveries;

    @Inject
    Actor administrator;

    @GET
    public View all() {
        administrator.mustBeHubAdministrator();
        List<Standing> standings = subscriptions.all().stream()
                .map(this::standing)
                .sorted(Comparator.comparing(
                        (Standing standing) -> standing.subscription().trouble() == null && standing.failed() == 0))
                .toList();
        return View.page("console/subscriptions", "Subscriptions")
                .in(Section.CONSOLE)
                .with("standings", standings);
    }

    private Standing standing(Subscription subscription) {
        return new Standing(
                subscription,
                deliveries.countOf(subscription.id(), Delivery.Status.WAITING),
                deliveries.countOf(subscription.id(), Delivery.Status.FAILED),
                deliveries.lastArrivalAt(subscription.id()));
    }
}
