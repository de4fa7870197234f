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
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.ReviseEvent;
import org.flourishhub.directory.WithdrawEvent;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Done;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Preview;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** An editor changes an event, looks at it as the public will, publishes it and takes it down. */
@RequestScoped
@Path("/console/events/{event}")
public class EventEditController {
    @Inject
    Events events;

    @Inject
    ReviseEvent revise;

    @Inject
    WithdrawEvent withdraw;

    @Inject
    EventPublication publication;

    @Inject
    EventFormPage page;

    @Inject
    Clock clock;

    @Inject
    Actor editor;

    @PathParam("event")
    UUID id;

    @GET
    public View form(@QueryParam("done") String done) {
        Event event = own();
        return page.of(event, EventForm.of(event)).with("done", Done.sentenceFor(done));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> typed) {
        own();
        Form form = Form.of(typed);
        return Answer.to(
                form,
                () -> {
                    revise.revise(id, form.version(), EventForm.details(form), EventForm.status(form), editor);
                    return publication.goOn(id, form, editor);
                },
                again -> page.of(own(), again),
                mine -> publication.meanwhile(own(), mine, editor));
    }

    @GET
    @Path("/preview")
    public View preview() {
        Event event = own();
        return EventController.viewOf(event, clock)
                .at("")
                .with("preview", new Preview(EventFormPage.pathOf(event), event.isPublic()));
    }

    @POST
    @Path("/publication")
    public Response publish() {
        return publication.publish(id, EventForm.of(own()), editor);
    }

    @GET
    @Path("/withdrawal")
    public View beforeWithdrawal() {
        Event event = own();
        return View.page("console/withdrawal", "Take down " + event.name())
                .in(Section.CONSOLE)
                .with("name", event.name())
                .with("path", EventFormPage.pathOf(event));
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw() {
        withdraw.withdraw(id, editor);
        return Redirect.to("/console/events/" + id + "?done=" + Done.WITHDRAWN.word());
    }

    private Event own() {
        Event event = events.get(id);
        editor.mustBeEditorOf(event.organisation().id());
        return event;
    }
}
