package org.flourishhub.stories.pictures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.builder.RouteBuilder;
import org.flourishhub.stories.ClaimWantedPictures;

/** Pictures come after their stories: claimed a few at a time, fetched one by one, for nobody waits for them. */
@Dependent
public class PictureRoutes extends RouteBuilder {
    @Inject
    ClaimWantedPictures claimWantedPictures;

    @Inject
    PictureFetcher fetcher;

    @Override
    public void configure() {
        from("scheduler:pictures?delay={{hub.sweep.seconds}}000")
                .routeId("pictures.fetch")
                .bean(claimWantedPictures)
                .split(body())
                .bean(fetcher);
    }
}
