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
import java.util.UUID;
import org.flourishhub.directory.ReviseService;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Services;
import org.flourishhub.directory.ServicesToShow;
import org.flourishhub.directory.WithdrawService;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Done;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Preview;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** An editor changes a service, looks at it as the public will, publishes it and takes it down. */
@RequestScoped
@Path("/console/services/{service}")
public class ServiceEditController {
    @Inject
    Services services;

    @Inject
    ReviseService revise;

    @Inject
    WithdrawService withdraw;

    @Inject
    ServicePublication publication;

    @Inject
    ServiceFormPage page;

    @Inject
    ServicePage publicPage;

    @Inject
    ServicesToShow show;

    @Inject
    Actor editor;

    @PathParam("service")
    UUID id;

    @GET
    public View form(@QueryParam("done") String done) {
        Service service = own();
        return page.of(service, ServiceForm.of(service)).with("done", Done.sentenceFor(done));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> typed) {
        Service service = own();
        Form form = ServiceForm.sent(typed);
        if (FormRows.isAskedForMore(form)) {
            return Response.ok(page.of(service, form)).build();
        }
        return Answer.to(
                form,
                () -> {
                    revise.revise(id, form.version(), ServiceForm.details(form), ServiceForm.status(form), editor);
                    return publication.goOn(id, form, editor);
                },
                again -> page.of(own(), again),
                mine -> publication.meanwhile(own(), mine, editor));
    }

    @GET
    @Path("/preview")
    public View preview() {
        Service service = own();
        return publicPage
                .of(show.byId(id).orElseThrow(NotFound::new))
                .at("")
                .with("preview", new Preview(ServiceFormPage.pathOf(service), service.isPublic()));
    }

    @POST
    @Path("/publication")
    public Response publish() {
        return publication.publish(id, ServiceForm.of(own()), editor);
    }

    @GET
    @Path("/withdrawal")
    public View beforeWithdrawal() {
        Service service = own();
        return View.page("console/withdrawal", "Take down " + service.name())
                .in(Section.CONSOLE)
                .with("name", service.name())
                .with("path", ServiceFormPage.pathOf(service));
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw() {
        withdraw.withdraw(id, editor);
        return Redirect.to("/console/services/" + id + "?done=" + Done.WITHDRAWN.word());
    }

    private Service own() {
        Service service = services.get(id);
        editor.mustBeEditorOf(service.organisation().id());
        return service;
    }
}
