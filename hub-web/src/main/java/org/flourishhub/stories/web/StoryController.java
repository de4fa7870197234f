package org.flourishhub.stories.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.flourishhub.shared.Gone;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.web.Paging;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.stories.KeptPicture;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.StoryPictures;
import org.flourishhub.stories.StorySources;

/** All stories, newest first, and the page of one. */
@RequestScoped
@Path("/stories")
public class StoryController {
    private static final int ON_A_PAGE = 12;

    @Inject
    Stories stories;

    @Inject
    StoryPictures pictures;

    @Inject
    StorySources sources;

    @GET
    public View stories(@QueryParam("page") @DefaultValue("1") String page) {
        Paging paging = Paging.of(page, ON_A_PAGE, stories.countPublished());
        return View.page("stories/stories", "Stories" + paging.inTitle())
                .describedAs("People and groups in Sheffield tell what helped them, in their own words.")
                .at("/stories" + paging.query(""))
                .in(Section.STORIES)
                .with("stories", stories.published(paging.first(), ON_A_PAGE))
                .with("paging", paging);
    }

    @GET
    @Path("/{slug}")
    public View story(@PathParam("slug") String slug) {
        Story story = stories.findBySlug(slug).orElseThrow(NotFound::new);
        if (story.isWithdrawn()) {
            throw new Gone();
        } else if (!story.isPublic()) {
            throw new NotFound();
        }
        return viewOf(story, pictures.keptOf(story.id())).with("sources", sources.of(story.id()));
    }

    /** Also what a moderator sees before approving. */
    public static View viewOf(Story story, Optional<KeptPicture> picture) {
        return View.page("stories/story", story.title())
                .describedAs(story.summary())
                .at("/stories/" + story.slug())
                .in(Section.STORIES)
                .about(new StoryLinkedData(story, picture))
                .with(
                        "sharedPicture",
                        picture.map(kept -> StoryLinkedData.path(story, kept)).orElse(null))
                .with("story", story)
                .with("sources", List.of())
                .with("picture", picture.orElse(null));
    }
}
