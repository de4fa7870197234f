package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.ChangeAgreement;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedAgreements;
import org.flourishhub.syndication.Feeds;

/** What was agreed with the partner of a feed: where its stories may be, for whose use, and until when. */
@RequestScoped
@Path("/console/feeds/{feed}/agreement")
public class AgreementController {
    @Inject
    Feeds feeds;

    @Inject
    FeedAgreements agreements;

    @Inject
    ChangeAgreement changeAgreement;

    @Inject
    Actor administrator;

    @PathParam("feed")
    UUID id;

    @GET
    public View form() {
        administrator.mustBeHubAdministrator();
        return page(AgreementForm.of(agreements.of(feeds.get(id).id())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(MultivaluedMap<String, String> typed) {
        administrator.mustBeHubAdministrator();
        Form form = Form.of(typed);
        return Answer.to(
                form,
                () -> {
                    changeAgreement.change(id, AgreementForm.consent(form), form.has("takeDown", "yes"), administrator);
                    return FeedDone.AGREED.redirect("/console/feeds/" + id);
                },
                this::page);
    }

    private View page(Form form) {
        Feed feed = feeds.get(id);
        return View.page("console/agreement", (form.isRight() ? "" : "Check: ") + "What was agreed for " + feed.name())
                .in(Section.CONSOLE)
                .with("feed", feed)
                .with("form", form);
    }
}
