package org.flourishhub.directory.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.flourishhub.directory.PublishService;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Services;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Done;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Redirect;

/** Where an editor goes after saving a service: on with the form, to look at it, or to make it public. */
@ApplicationScoped
public class ServicePublication {
    @Inject
    Services services;

    @Inject
    PublishService publish;

    @Inject
    ServiceFormPage page;

    Response goOn(UUID id, Form form, Actor editor) {
        if (form.has("then", "publish")) {
            return publish(id, form, editor);
        }
        return form.has("then", "preview") ? Redirect.to("/console/services/" + id + "/preview") : to(id, Done.SAVED);
    }

    /** Sent twice, or with the very words another person has saved: nothing is left to decide. */
    Response meanwhile(Service kept, Form mine, Actor editor) {
        return ServiceForm.says(mine, kept)
                ? goOn(kept.id(), mine, editor)
                : Answer.conflict(page.compared(kept, mine));
    }

    /** Where something is still missing, its form is shown with what it is. */
    Response publish(UUID id, Form form, Actor editor) {
        return Answer.to(
                form,
                () -> {
                    if (!services.get(id).isPublic()) {
                        publish.publish(id, editor);
                    }
                    return to(id, Done.PUBLISHED);
                },
                again -> {
                    Service service = services.get(id);
                    return page.of(service, again.with("version", service.version()));
                },
                newer -> to(id, services.get(id).isPublic() ? Done.PUBLISHED : Done.SAVED));
    }

    private static Response to(UUID id, Done done) {
        return Redirect.to("/console/services/" + id + "?done=" + done.word());
    }
}
