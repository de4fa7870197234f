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
import org.flourishhub.directory.DraftService;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.Services;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.View;

/** An editor begins a service. */
@RequestScoped
@Path("/console/organisations/{organisation}/services")
public class ServiceDraftController {
    @Inject
    Organisations organisations;

    @Inject
    Services services;

    @Inject
    DraftService draft;

    @Inject
    ServicePublication publication;

    @Inject
    ServiceFormPage page;

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
        Form form = ServiceForm.sent(typed);
        if (FormRows.isAskedForMore(form)) {
            return Response.ok(page.ofNew(organisation(), form)).build();
        }
        UUID id = idFor(form);
        return Answer.to(
                form,
                () -> services.find(id)
                        .map(known -> publication.meanwhile(known, form, editor))
                        .orElseGet(() -> begun(id, form)),
                again -> page.ofNew(organisation(), again));
    }

    /** The second of two clicks may come while the first is still at work: then the database knows of both. */
    private Response begun(UUID id, Form form) {
        try {
            draft.draft(id, organisationId, ServiceForm.details(form), ServiceForm.status(form), editor);
        } catch (RuntimeException thrown) {
            return publication.meanwhile(services.find(id).orElseThrow(() -> thrown), form, editor);
        }
        return publication.goOn(id, form, editor);
    }

    /** What another organisation has under that id stays theirs. */
    private UUID idFor(Form form) {
        UUID id = ListingId.of(form);
        return services.find(id)
                .map(service -> service.organisation().id())
                .filter(owner -> !owner.equals(organisationId))
                .map(owner -> UUID.randomUUID())
                .orElse(id);
    }

    private Organisation organisation() {
        return organisations.get(organisationId);
    }
}
