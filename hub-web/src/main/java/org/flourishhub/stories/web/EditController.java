package org.flourishhub.stories.web;

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
import java.util.UUID;
import java.util.function.Consumer;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.stories.ApproveEdit;
import org.flourishhub.stories.RefuseEdit;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.StoryEdits;

/** A moderator sees, word by word, what has changed in a public story, and decides whether the public reads it. */
@RequestScoped
@Path("/console/stories/{story}/edit")
public class EditController {
    @Inject
    Stories stories;

    @Inject
    StoryEdits edits;

    @Inject
    ApproveEdit approve;

    @Inject
    RefuseEdit refuse;

    @Inject
    Actor moderator;

    @PathParam("story")
    UUID id;

    @GET
    public Response read() {
        moderator.mustBeModerator();
        stories.get(id);
        return edits.find(id).isPresent()
                ? Response.ok(page(Form.empty(), false)).build()
                : settled();
    }

    @POST
    @Path("/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(MultivaluedMap<String, String> typed) {
        return decide(typed, Decision.EDIT_APPROVED, form -> approve.approve(id, form.version(), moderator));
    }

    @POST
    @Path("/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(MultivaluedMap<String, String> typed) {
        return decide(typed, Decision.EDIT_REFUSED, form -> refuse.refuse(id, form.version(), moderator));
    }

    /** A button pressed twice finds that the first press has done it. */
    private Response decide(MultivaluedMap<String, String> typed, Decision decision, Consumer<Form> work) {
        moderator.mustBeModerator();
        Form form = Form.of(typed);
        form.version();
        stories.get(id);
        if (edits.find(id).isEmpty()) {
            return settled();
        }
        return Answer.to(
                form,
                () -> {
                    work.accept(form);
                    return decision.redirect();
                },
                again -> page(again, false),
                newer -> edits.find(id).isEmpty() ? settled() : Answer.conflict(page(newer, true)));
    }

    private Response settled() {
        return Decision.EDIT_SETTLED.redirect();
    }

    private View page(Form form, boolean newer) {
        return View.page("console/edit", "Newer words: " + stories.get(id).title())
                .in(Section.CONSOLE)
                .with("comparison", EditComparison.of(stories.get(id), edits.get(id)))
                .with("form", form)
                .with("newer", newer);
    }
}
