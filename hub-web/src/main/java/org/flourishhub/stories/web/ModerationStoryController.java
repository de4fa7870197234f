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
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.stories.ApproveStory;
import org.flourishhub.stories.RejectStory;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.StoryEdits;
import org.flourishhub.stories.StoryPictures;
import org.flourishhub.stories.StorySources;
import org.flourishhub.stories.TakeStoryDown;

/** A moderator reads one story beside where it comes from, and decides. */
@RequestScoped
@Path("/console/stories/{story}")
public class ModerationStoryController {
    @Inject
    Stories stories;

    @Inject
    StoryPictures pictures;

    @Inject
    StoryEdits edits;

    @Inject
    StorySources sources;

    @Inject
    ApproveStory approve;

    @Inject
    RejectStory reject;

    @Inject
    TakeStoryDown takeDown;

    @Inject
    Actor moderator;

    @PathParam("story")
    UUID id;

    @GET
    public View read() {
        return page(Form.empty(), false);
    }

    @POST
    @Path("/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(MultivaluedMap<String, String> typed) {
        moderator.mustBeModerator();
        Form form = Form.of(typed);
        return Answer.to(
                form,
                () -> {
                    approve.approve(id, form.version(), moderator);
                    return Decision.APPROVED.redirect();
                },
                again -> page(again, false),
                newer -> stories.get(id).isPublic() ? Decision.APPROVED.redirect() : toReadFirst(newer));
    }

    @POST
    @Path("/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(MultivaluedMap<String, String> typed) {
        moderator.mustBeModerator();
        Form form = Form.of(typed);
        return Answer.to(
                form,
                () -> {
                    reject.reject(id, form.version(), form.value("reason"), moderator);
                    return Decision.REJECTED.redirect();
                },
                again -> page(again, false),
                newer -> isRejectedBecause(newer.value("reason")) ? Decision.REJECTED.redirect() : toReadFirst(newer));
    }

    @GET
    @Path("/withdrawal")
    public View beforeWithdrawal() {
        moderator.mustBeModerator();
        return View.page("console/story-withdrawal", "Take a story down")
                .in(Section.CONSOLE)
                .with("story", stories.get(id));
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw() {
        takeDown.takeDown(id, moderator);
        return Decision.WITHDRAWN.redirect();
    }

    private Response toReadFirst(Form newer) {
        return Answer.conflict(page(newer, true));
    }

    /** A button pressed twice asks for what the first press has done. */
    private boolean isRejectedBecause(String reason) {
        Story story = stories.get(id);
        return story.status() == Story.Status.REJECTED && reason.strip().equals(story.rejectionReason());
    }

    /** {@code newer}: the words have changed since they were read, so the decision waits until these have been. */
    private View page(Form form, boolean newer) {
        moderator.mustBeModerator();
        Story story = stories.get(id);
        return View.page("console/story", story.isWithdrawn() ? "A withdrawn story" : story.title())
                .in(Section.CONSOLE)
                .with("story", story)
                .with("picture", pictures.keptOf(id).orElse(null))
                .with("sources", sources.of(id))
                .with("edited", edits.find(id).isPresent())
                .with("form", form)
                .with("newer", newer);
    }
}
