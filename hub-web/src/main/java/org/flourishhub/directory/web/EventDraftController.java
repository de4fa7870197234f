package org.flourishhub.directory.web;

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
import org.flourishhub.directory.DraftEvent;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.View;

/** An editor begins an event. */
@RequestScoped
@Path("/console/organisations/{organisation}/events")
public class EventDraftController {
    @Inject
    Organisations organisations;

    @Inject
    DraftEvent draft;

    @Inject
    EventPublication publication;

    @Inject
    EventFormPage page;

    @Inject
    Actor editor;

    @PathParam("organisation")
    UUID organisationId;

    @GET
    public View form() {
        editor.mustBeEditorOf(organisationId);
        return page.ofNew(organisation(), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> typed) {
        editor.mustBeEditorOf(organisationId);
        Form form = Form.of(typed);
        return Answer.to(
                form,
                () -> {
                    UUID id = draft.draft(organisationId, EventForm.details(form), EventForm.status(form), editor);
                    return publication.goOn(id, form, editor);
                },
                again -> page.ofNew(organisation(), again));
    }

    private Organisation organisation() {
        return organisations.get(organisationId);
    }
}
