package org.flourishhub.rpde.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.flourishhub.changes.ChangeKind;
import org.flourishhub.changes.PublicChange;
import org.flourishhub.changes.PublicChanges;
import org.flourishhub.directory.web.EventLinkedData;
import org.flourishhub.openreferral.web.OpenAnswer;
import org.flourishhub.openreferral.web.ServiceObject;
import org.flourishhub.rpde.ThingsAsTheyAre;
import org.flourishhub.shared.web.LinkedData;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.stories.web.StoryLinkedData;
import org.jsoup.Jsoup;

/** The three feeds of changes: services, events and stories, each with what it is now, or that it is there no more. */
@RequestScoped
@Path("/rpde")
public class RpdeController {
    @Inject
    PublicChanges changes;

    @Inject
    ThingsAsTheyAre things;

    @Inject
    RpdePages pages;

    @Inject
    OpenAnswer answer;

    @Inject
    PublicAddress hub;

    @Context
    Request request;

    @GET
    @Path("/services")
    public Response services(
            @QueryParam("afterTimestamp") String timestamp,
            @QueryParam("afterId") String id,
            @QueryParam("limit") String limit) {
        FeedPosition after = FeedPosition.of(timestamp, id, limit);
        List<PublicChange> items = read(ChangeKind.SERVICE, after);
        ServiceObject object = new ServiceObject(hub);
        return answer.page(
                request,
                pages.of(
                        "service",
                        "/rpde/services",
                        after,
                        items,
                        things.services(RpdePages.ids(items), object::whole)));
    }

    @GET
    @Path("/events")
    public Response events(
            @QueryParam("afterTimestamp") String timestamp,
            @QueryParam("afterId") String id,
            @QueryParam("limit") String limit) {
        FeedPosition after = FeedPosition.of(timestamp, id, limit);
        List<PublicChange> items = read(ChangeKind.EVENT, after);
        return answer.page(
                request,
                pages.of(
                        "event",
                        "/rpde/events",
                        after,
                        items,
                        things.events(RpdePages.ids(items), event -> EventLinkedData.whole(event, hub))));
    }

    @GET
    @Path("/stories")
    public Response stories(
            @QueryParam("afterTimestamp") String timestamp,
            @QueryParam("afterId") String id,
            @QueryParam("limit") String limit) {
        FeedPosition after = FeedPosition.of(timestamp, id, limit);
        List<PublicChange> items = read(ChangeKind.STORY, after);
        return answer.page(
                request,
                pages.of(
                        "story",
                        "/rpde/stories",
                        after,
                        items,
                        things.stories(RpdePages.ids(items), story -> new StoryLinkedData(story, Optional.empty())
                                .fields(hub)
                                .with("@context", LinkedData.CONTEXT)
                                .with(
                                        "articleBody",
                                        Jsoup.parse(story.html()).wholeText().strip())
                                .with("flourishhub_html", story.html())
                                .build())));
    }

    private List<PublicChange> read(ChangeKind kind, FeedPosition after) {
        return changes.after(kind, after.timestamp(), after.id(), after.limit());
    }
}
