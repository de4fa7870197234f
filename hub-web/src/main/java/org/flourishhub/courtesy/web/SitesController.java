package org.flourishhub.courtesy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.flourishhub.courtesy.CloseSite;
import org.flourishhub.courtesy.ClosedSites;
import org.flourishhub.courtesy.EndRest;
import org.flourishhub.courtesy.Hosts;
import org.flourishhub.courtesy.OpenSite;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** The sites the hub speaks to: how each of them is, and which do not want to be read. */
@RequestScoped
@Path("/console/sites")
public class SitesController {
    private static final int SHOWN = 200;

    @Inject
    Hosts hosts;

    @Inject
    ClosedSites closedSites;

    @Inject
    CloseSite closeSite;

    @Inject
    OpenSite openSite;

    @Inject
    EndRest endRest;

    @Inject
    Clock clock;

    @Inject
    Actor administrator;

    @GET
    public View all(@QueryParam("done") String done) {
        administrator.mustBeHubAdministrator();
        return page(Form.empty(), done);
    }

    @POST
    @Path("/closures")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(MultivaluedMap<String, String> typed) {
        administrator.mustBeHubAdministrator();
        return Answer.to(
                Form.of(typed),
                () -> {
                    Form form = Form.of(typed);
                    closeSite.close(form.value("site"), form.textOrNull("reason"), administrator);
                    return SiteDone.CLOSED.redirect();
                },
                again -> page(again, null));
    }

    @POST
    @Path("/closures/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> typed) {
        openSite.open(Form.of(typed).value("site"), administrator);
        return SiteDone.OPENED.redirect();
    }

    @POST
    @Path("/rests/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> typed) {
        endRest.end(Form.of(typed).value("site"), administrator);
        return SiteDone.ASKED.redirect();
    }

    private View page(Form form, String done) {
        return View.page("console/sites", "Sites of others")
                .in(Section.CONSOLE)
                .with("hosts", hosts.latest(SHOWN))
                .with("closed", closedSites.all())
                .with("form", form)
                .with("now", clock.instant())
                .with("done", SiteDone.sentenceFor(done));
    }
}
