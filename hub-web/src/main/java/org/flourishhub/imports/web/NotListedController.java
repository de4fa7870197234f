package org.flourishhub.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.flourishhub.directory.Organisations;
import org.flourishhub.imports.DoNotListOrganisation;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** Whether one organisation wants to be listed: its editors and the hub's moderators decide. */
@RequestScoped
@Path("/console/organisations/{organisation}/do-not-list")
public class NotListedController {
    @Inject
    Organisations organisations;

    @Inject
    DoNotListOrganisation doNotList;

    @Inject
    Actor editor;

    @PathParam("organisation")
    UUID id;

    @GET
    public View ask(@QueryParam("done") @DefaultValue("") String done) {
        if (!editor.isModerator()) {
            editor.mustBeEditorOf(id);
        }
        return page(Form.empty(), done);
    }

    @POST
    public Response remove() {
        return Answer.to(
                Form.empty(),
                () -> {
                    doNotList.remove(id, editor);
                    return toAnswer(NotListed.GONE);
                },
                form -> page(form, ""));
    }

    @POST
    @Path("/end")
    public Response listAgain() {
        doNotList.listAgain(id, editor);
        return toAnswer(NotListed.BACK);
    }

    private Response toAnswer(NotListed decided) {
        return Redirect.to("/console/organisations/" + id + "/do-not-list?done=" + decided.word());
    }

    private View page(Form form, String done) {
        return View.page("console/notlisted", "List this organisation, or not")
                .in(Section.CONSOLE)
                .with("organisation", organisations.get(id))
                .with("form", form)
                .with("done", NotListed.sentenceFor(done));
    }
}
