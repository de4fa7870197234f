package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Comparator;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.Feeds;

/** Every feed the hub reads; those in trouble stand first. */
@RequestScoped
@Path("/console/feeds")
public class FeedsController {
    @Inject
    Feeds feeds;

    @Inject
    Clock clock;

    @Inject
    Actor administrator;

    @GET
    public View all() {
        administrator.mustBeHubAdministrator();
        return View.page("console/feeds", "Feeds")
                .in(Section.CONSOLE)
                .with(
                        "feeds",
                        feeds.all().stream()
                                .sorted(Comparator.comparing((Feed feed) -> feed.lastProblem() == null))
                                .toList())
                .with("now", clock.instant());
    }
}
