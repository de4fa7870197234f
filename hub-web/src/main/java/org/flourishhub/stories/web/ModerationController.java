package org.flourishhub.stories.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Paging;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.StoryEdits;

/** The stories that wait for a moderator, longest waiting first, and those that are public. */
@RequestScoped
@Path("/console/stories")
public class ModerationController {
    private static final int ON_A_PAGE = 25;

    @Inject
    Stories stories;

    @Inject
    StoryEdits edits;

    @Inject
    Actor moderator;

    @GET
    public View list(
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("done") String done) {
        moderator.mustBeModerator();
        boolean published = show.equals("published");
        long waiting = stories.countAwaitingModeration();
        Paging paging = Paging.of(page, ON_A_PAGE, published ? stories.countPublished() : waiting);
        return View.page("console/stories", published ? "Published stories" : "Stories that wait")
                .in(Section.CONSOLE)
                .with(
                        "stories",
                        published
                                ? stories.published(paging.first(), ON_A_PAGE)
                                : stories.awaitingModeration(paging.first(), ON_A_PAGE))
                .with("edited", published ? List.of() : edits.waiting(0, ON_A_PAGE))
                .with("published", published)
                .with("waiting", waiting)
                .with("paging", paging)
                .with("done", Decision.sentenceFor(done));
    }
}
