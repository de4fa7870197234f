package org.flourishhub.directory.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.PublishEvent;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Done;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Redirect;

/** Where an editor goes after saving an event: on with the form, to look at it, or to make it public. */
@ApplicationScoped
public class EventPublication {
    @Inject
    Events events;

    @Inject
    PublishEvent publish;

    @Inject
    EventFormPage page;

    Response goOn(UUID id, Form form, Actor editor) {
        if (form.has("then", "publish")) {
            return publish(id, form, editor);
        }
        String path = "/console/events/" + id;
        return Redirect.to(form.has("then", "preview") ? path + "/preview" : path + "?done=" + Done.SAVED.word());
    }

    /** Where something is still missing, its form is shown with what it is. */
    Response publish(UUID id, Form form, Actor editor) {
        return Answer.to(
                form,
                () -> {
                    publish.publish(id, editor);
                    return Redirect.to("/console/events/" + id + "?done=" + Done.PUBLISHED.word());
                },
                again -> {
                    Event event = events.get(id);
                    return page.of(event, again.with("version", event.version()));
                });
    }
}
