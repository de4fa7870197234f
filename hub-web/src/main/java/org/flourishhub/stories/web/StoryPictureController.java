package org.flourishhub.stories.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotFound;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.StoryPicture;
import org.flourishhub.stories.StoryPictures;

/** The hub's own copy of a story's picture. It is seen by whoever may see the story, and by nobody once that is taken back. */
@RequestScoped
@Path("/stories/{slug}/picture/{digest}.jpg")
public class StoryPictureController {
    @Inject
    Stories stories;

    @Inject
    StoryPictures pictures;

    @Inject
    Actor actor;

    @GET
    @Produces("image/jpeg")
    public Response picture(@PathParam("slug") String slug, @PathParam("digest") String digest) {
        Story story = stories.findBySlug(slug)
                .filter(found -> found.isPublic() || actor.isModerator())
                .orElseThrow(NotFound::new);
        StoryPicture picture = pictures.find(story.id())
                .filter(StoryPicture::isKept)
                .filter(kept -> kept.digest().equals(digest))
                .orElseThrow(NotFound::new);
        // an hour: long enough to help a slow phone, short enough for a withdrawal to reach every copy the same day
        return Response.ok(picture.jpeg())
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                .build();
    }
}
