package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Paging;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.Feeds;

/** Every feed the hub reads, page by page; those in trouble stand first. A large hub looks for one by its name. */
@RequestScoped
@Path("/console/feeds")
public class FeedsController {
    private static final int ON_A_PAGE = 50;

    @Inject
    Feeds feeds;

    @Inject
    Clock clock;

    @Inject
    Actor administrator;

    @GET
    public View all(
            @QueryParam("name") @DefaultValue("") String name, @QueryParam("page") @DefaultValue("1") String page) {
        administrator.mustBeHubAdministrator();
        String words = name.strip();
        Paging paging = Paging.of(page, ON_A_PAGE, feeds.countNamed(words));
        return View.page("console/feeds", "Feeds" + paging.inTitle())
                .in(Section.CONSOLE)
                .with("feeds", feeds.named(words, paging.first(), ON_A_PAGE))
                .with("paging", paging)
                .with("words", words)
                .with("now", clock.instant());
    }
}
