package org.flourishhub.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.flourishhub.search.IndexRebuilds;
import org.flourishhub.search.ResumeRebuild;
import org.flourishhub.search.StartRebuild;
import org.flourishhub.search.StopRebuild;
import org.flourishhub.search.TakeBackIndex;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** How the making of a new search index goes, and what an administrator of the hub can do about it. */
@RequestScoped
@Path("/console/search-index")
public class SearchIndexController {
    @Inject
    IndexRebuilds rebuilds;

    @Inject
    StartRebuild start;

    @Inject
    StopRebuild stop;

    @Inject
    ResumeRebuild resume;

    @Inject
    TakeBackIndex takeBack;

    @Inject
    Actor administrator;

    @GET
    public View look() {
        administrator.mustBeHubAdministrator();
        return View.page("console/search-index", "Search index")
                .in(Section.CONSOLE)
                .with("rebuild", rebuilds.now());
    }

    @POST
    @Path("/rebuild")
    public Response start() {
        start.start(administrator);
        return lookAgain();
    }

    @POST
    @Path("/pause")
    public Response stop() {
        stop.stop(administrator);
        return lookAgain();
    }

    @POST
    @Path("/resumption")
    public Response resume() {
        resume.resume(administrator);
        return lookAgain();
    }

    @POST
    @Path("/return")
    public Response takeBack() {
        takeBack.takeBack(administrator);
        return lookAgain();
    }

    /** What was done shows in how it stands. */
    private static Response lookAgain() {
        return Redirect.to("/console/search-index");
    }
}
