package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.InWords;
import org.flourishhub.shared.web.Question;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.LookAtSite;
import org.flourishhub.syndication.SiteFindings;

/** An administrator knows a partner's site, and wants to know where on it the feeds are. */
@RequestScoped
@Path(FeedSearchController.HERE)
public class FeedSearchController {
    static final String HERE = "/console/feeds/search";

    @Inject
    LookAtSite look;

    @Inject
    Actor administrator;

    @Context
    HttpHeaders request;

    @Context
    UriInfo address;

    @GET
    public Response form() {
        return Question.in(address.getQueryParameters(), request)
                .map(this::found)
                .orElseGet(() -> Response.ok(page(Form.empty(), null)).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(MultivaluedMap<String, String> typed) {
        administrator.mustBeHubAdministrator();
        Form form = Form.of(typed);
        return form.isAgain() ? found(form) : Question.at(HERE, form, request, () -> found(form));
    }

    private Response found(Form form) {
        administrator.mustBeHubAdministrator();
        return Answer.to(
                form,
                () -> Response.ok(page(form, look.explore(form.value("address"), administrator)))
                        .build(),
                wrong -> page(wrong, null));
    }

    private View page(Form form, SiteFindings findings) {
        administrator.mustBeHubAdministrator();
        return View.page("console/feed-search", title(form, findings))
                .in(Section.CONSOLE)
                .with("form", form)
                .with("findings", findings);
    }

    /** The title is what is heard first when the page comes back, so it says how it went. */
    private static String title(Form form, SiteFindings findings) {
        if (!form.isRight()) {
            return "Check: find feeds on a site";
        } else if (findings == null) {
            return "Find feeds on a site";
        } else if (findings.problem() != null) {
            return "We could not look: find feeds on a site";
        }
        return (findings.feeds().isEmpty()
                        ? "Nothing found"
                        : InWords.count(findings.feeds().size(), "feed") + " found")
                + ": find feeds on a site";
    }
}
