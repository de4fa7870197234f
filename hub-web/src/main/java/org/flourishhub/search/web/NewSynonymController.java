package org.flourishhub.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.flourishhub.search.AddSynonym;
import org.flourishhub.search.PreviewSynonym;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.View;

/** A moderator writes down other words for something, and may try them out first. */
@RequestScoped
@Path("/console/synonyms/new")
public class NewSynonymController {
    private static final String PATH = SynonymPage.LIST + "/new";

    @Inject
    AddSynonym add;

    @Inject
    PreviewSynonym preview;

    @Inject
    Actor moderator;

    /** {@code said} is a word that people searched for and did not find. */
    @GET
    public View form(@QueryParam("said") @DefaultValue("") String said) {
        moderator.mustBeModerator();
        return SynonymPage.of(PATH, Form.empty().with("said", said), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> typed) {
        moderator.mustBeModerator();
        Form form = Form.of(typed);
        return Answer.to(form, () -> tried(form), again -> SynonymPage.of(PATH, again, List.of()));
    }

    private Response tried(Form form) {
        if (SynonymPage.isOnlyTriedOut(form)) {
            return Response.ok(SynonymPage.of(PATH, form, preview.preview(null, SynonymPage.words(form), moderator)))
                    .build();
        }
        add.add(SynonymPage.words(form), moderator);
        return SynonymPage.done("saved");
    }
}
