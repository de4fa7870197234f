package org.flourishhub.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.OrganisationDetails;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.ReviseOrganisation;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Done;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** An editor changes what is said about their organisation itself. */
@RequestScoped
@Path("/console/organisations/{organisation}/details")
public class OrganisationEditController {
    @Inject
    Organisations organisations;

    @Inject
    ReviseOrganisation revise;

    @Inject
    Actor editor;

    @PathParam("organisation")
    UUID id;

    @GET
    public View form(@QueryParam("done") String done) {
        Organisation organisation = own();
        return page(organisation, OrganisationForm.of(organisation)).with("done", Done.sentenceFor(done));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> typed) {
        Organisation organisation = own();
        Form form = OrganisationForm.sent(typed);
        if (FormRows.isAskedForMore(form)) {
            return Response.ok(page(organisation, form)).build();
        }
        return Answer.to(
                form,
                () -> {
                    revise.revise(id, form.version(), details(form), editor);
                    return done();
                },
                again -> page(own(), again),
                mine -> meanwhile(own(), mine));
    }

    /** Sent twice, or with the very words another person has saved: nothing is left to decide. */
    private Response meanwhile(Organisation kept, Form mine) {
        if (details(mine).equals(kept.said())) {
            return done();
        }
        Form theirs = OrganisationForm.of(kept);
        return Answer.conflict(
                Comparison.view(mine, theirs, OrganisationForm.labels(mine, theirs), pathOf(kept), kept.name()));
    }

    private OrganisationDetails details(Form form) {
        return OrganisationForm.details(form, this::named);
    }

    private Optional<UUID> named(String slug) {
        return organisations.findBySlug(slug).map(Organisation::id);
    }

    private Response done() {
        return Redirect.to("/console/organisations/" + id + "/details?done=" + Done.SAVED.word());
    }

    private static View page(Organisation organisation, Form form) {
        return View.page("console/organisationdetails", (form.isRight() ? "" : "Check: ") + organisation.name())
                .in(Section.CONSOLE)
                .with("organisation", organisation)
                .with("path", pathOf(organisation))
                .with("form", form)
                .with("done", null);
    }

    private static String pathOf(Organisation organisation) {
        return "/console/organisations/" + organisation.id() + "/details";
    }

    private Organisation own() {
        editor.mustBeEditorOf(id);
        return organisations.get(id);
    }
}
