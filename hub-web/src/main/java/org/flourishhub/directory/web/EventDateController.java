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
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.directory.ChangeEventDate;
import org.flourishhub.directory.ChangedDate;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Events;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Done;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.InWords;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** An editor cancels or moves one date of an event that comes again. */
@RequestScoped
@Path("/console/events/{event}/dates/{date}")
public class EventDateController {
    @Inject
    Events events;

    @Inject
    ChangeEventDate changeDate;

    @Inject
    Actor editor;

    @PathParam("event")
    UUID id;

    @PathParam("date")
    String date;

    @GET
    public View form() {
        Event event = own();
        return page(event, EventDateForm.of(event, planned(event)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> typed) {
        Event event = own();
        LocalDateTime planned = planned(event);
        return Answer.to(
                Form.of(typed),
                () -> {
                    say(event, planned, Form.of(typed));
                    return done(event);
                },
                again -> page(event, again),
                mine -> meanwhile(own(), planned, mine));
    }

    private void say(Event event, LocalDateTime planned, Form form) {
        Optional<ChangedDate> change = EventDateForm.read(event, planned, form);
        if (change.isPresent()) {
            changeDate.change(id, form.version(), change.get(), editor);
        } else {
            changeDate.restore(id, form.version(), planned, editor);
        }
    }

    /** Sent twice, or with the very words another person has saved: nothing is left to decide. */
    private Response meanwhile(Event kept, LocalDateTime planned, Form mine) {
        if (EventDateForm.says(mine, kept, planned)) {
            return done(kept);
        }
        return Answer.conflict(Comparison.view(
                mine, EventDateForm.of(kept, planned), EventDateForm.labels(), pathOf(kept), nameOf(kept, planned)));
    }

    private static Response done(Event event) {
        return Redirect.to(EventFormPage.pathOf(event) + "?done=" + Done.SAVED.word());
    }

    private String pathOf(Event event) {
        return EventFormPage.pathOf(event) + "/dates/" + date;
    }

    private static String nameOf(Event event, LocalDateTime planned) {
        return event.name() + " on " + InWords.day(planned.toLocalDate());
    }

    private View page(Event event, Form form) {
        return View.page("console/eventdate", (form.isRight() ? "" : "Check: ") + nameOf(event, planned(event)))
                .in(Section.CONSOLE)
                .with("event", event)
                .with("date", date)
                .with("form", form)
                .with("startsTwice", SheffieldTime.asksWhich(form, "starts"));
    }

    private Event own() {
        Event event = events.get(id);
        editor.mustBeEditorOf(event.organisation().id());
        return event;
    }

    private LocalDateTime planned(Event event) {
        try {
            return Optional.of(LocalDateTime.parse(date)).filter(event::hasDate).orElseThrow(NotFound::new);
        } catch (DateTimeParseException notATime) {
            throw new NotFound();
        }
    }
}
