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
        return form.has("then", "preview") ? Redirect.to("/console/events/" + id + "/preview") : to(id, Done.SAVED);
    }

    /** Sent twice, or with the very words another person has saved: nothing is left to decide. */
    Response meanwhile(Event kept, Form mine, Actor editor) {
        return EventForm.says(mine, kept) ? goOn(kept.id(), mine, editor) : Answer.conflict(page.compared(kept, mine));
    }

    /** Where something is still missing, its form is shown with what it is. */
    Response publish(UUID id, Form form, Actor editor) {
        return Answer.to(
                form,
                () -> {
                    if (!events.get(id).isPublic()) {
                        publish.publish(id, editor);
                    }
                    return to(id, Done.PUBLISHED);
                },
                again -> {
                    Event event = events.get(id);
                    return page.of(event, again.with("version", event.version()));
                },
                newer -> to(id, events.get(id).isPublic() ? Done.PUBLISHED : Done.SAVED));
    }

    private static Response to(UUID id, Done done) {
        return Redirect.to("/console/events/" + id + "?done=" + done.word());
    }
}
