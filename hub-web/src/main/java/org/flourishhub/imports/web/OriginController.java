package org.flourishhub.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Services;
import org.flourishhub.imports.DoNotList;
import org.flourishhub.imports.ListOrigins;
import org.flourishhub.imports.OriginOf;
import org.flourishhub.imports.Provenance;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** Where a service came from: what its source says beside what stands here. */
@RequestScoped
@Path("/console/services/{service}")
public class OriginController {
    @Inject
    Services services;

    @Inject
    OriginOf originOf;

    @Inject
    DoNotList doNotList;

    @Inject
    ListOrigins lists;

    @Inject
    Actor editor;

    @PathParam("service")
    UUID id;

    @GET
    @Path("/origin")
    public View origin() {
        Service service = services.get(id);
        if (!editor.isHubAdministrator()) {
            editor.mustBeEditorOf(service.organisation().id());
        }
        return page(service, Form.empty());
    }

    /** It is taken down here, and no import brings it back. */
    @POST
    @Path("/do-not-list")
    public Response doNotList() {
        editor.mustBeHubAdministrator();
        return Answer.to(
                Form.empty(),
                () -> {
                    doNotList.remove(id, editor);
                    return Redirect.to("/console/services/" + id + "/origin");
                },
                form -> page(services.get(id), form));
    }

    private View page(Service service, Form form) {
        Provenance origin = originOf.find(id).orElse(null);
        return View.page("console/origin", "Where " + service.name() + " came from")
                .in(Section.CONSOLE)
                .with("service", service)
                .with("origin", origin)
                .with("lists", lists.of(service.id()))
                .with("form", form)
                .with("mayRemove", editor.isHubAdministrator());
    }
}
