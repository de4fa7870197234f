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
import org.flourishhub.directory.Events;
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
    Events events;

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
        UUID id = idFor(form);
        return Answer.to(
                form,
                () -> events.find(id)
                        .map(known -> publication.meanwhile(known, form, editor))
                        .orElseGet(() -> begun(id, form)),
                again -> page.ofNew(organisation(), again));
    }

    /** The second of two clicks may come while the first is still at work: then the database knows of both. */
    private Response begun(UUID id, Form form) {
        try {
            draft.draft(id, organisationId, EventForm.details(form), EventForm.status(form), editor);
        } catch (RuntimeException thrown) {
            return publication.meanwhile(events.find(id).orElseThrow(() -> thrown), form, editor);
        }
        return publication.goOn(id, form, editor);
    }

    /** What another organisation has under that id stays theirs. */
    private UUID idFor(Form form) {
        UUID id = ListingId.of(form);
        return events.find(id)
                .map(event -> event.organisation().id())
                .filter(owner -> !owner.equals(organisationId))
                .map(owner -> UUID.randomUUID())
                .orElse(id);
    }

    private Organisation organisation() {
        return organisations.get(organisationId);
    }
}
