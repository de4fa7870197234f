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
        String path = "/console/services/" + id;
        return Redirect.to(form.has("then", "preview") ? path + "/preview" : path + "?done=" + Done.SAVED.word());
    }

    /** Where something is still missing, its form is shown with what it is. */
    Response publish(UUID id, Form form, Actor editor) {
        return Answer.to(
                form,
                () -> {
                    publish.publish(id, editor);
                    return Redirect.to("/console/services/" + id + "?done=" + Done.PUBLISHED.word());
                },
                again -> {
                    Service service = services.get(id);
                    return page.of(service, again.with("version", service.version()));
                });
    }
}
