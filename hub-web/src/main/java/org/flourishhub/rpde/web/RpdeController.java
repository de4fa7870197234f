package org.flourishhub.rpde.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.flourishhub.changes.ChangeKind;
import org.flourishhub.changes.PublicChange;
import org.flourishhub.changes.PublicChanges;
import org.flourishhub.directory.KnownBefore;
import org.flourishhub.directory.web.EventLinkedData;
import org.flourishhub.openreferral.web.OpenAnswer;
import org.flourishhub.openreferral.web.ServiceObject;
import org.flourishhub.rpde.ThingsAsTheyAre;
import org.flourishhub.shared.web.LinkedData;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.stories.Story;
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
    KnownBefore before;

    @Inject
    OpenAnswer answer;

    @Inject
    PublicAddress hub;

    @Context
    Request request;

    @QueryParam("afterTimestamp")
    String timestamp;

    @QueryParam("afterId")
    String id;

    @QueryParam("limit")
    String limit;

    @GET
    @Path("/services")
    public Response services() {
        return feed(
                ChangeKind.SERVICE,
                "/rpde/services",
                ids -> things.services(ids, new ServiceObject(hub, before.services(ids))::whole));
    }

    @GET
    @Path("/events")
    public Response events() {
        return feed(
                ChangeKind.EVENT,
                "/rpde/events",
                ids -> things.events(ids, event -> EventLinkedData.whole(event, hub)));
    }

    @GET
    @Path("/stories")
    public Response stories() {
        return feed(ChangeKind.STORY, "/rpde/stories", ids -> things.stories(ids, this::whole));
    }

    private Response feed(ChangeKind kind, String path, Function<List<UUID>, Map<UUID, JsonObject>> now) {
        FeedPosition after = FeedPosition.of(timestamp, id, limit);
        List<PublicChange> items = changes.after(kind, after.timestamp(), after.id(), after.limit());
        String word = kind.name().toLowerCase(Locale.ROOT);
        return answer.page(request, pages.of(word, path, after, items, now.apply(RpdePages.ids(items))));
    }

    private JsonObject whole(Story story) {
        return new StoryLinkedData(story, Optional.empty())
                .fields(hub)
                .with("@context", LinkedData.CONTEXT)
                .with("articleBody", Jsoup.parse(story.html()).wholeText().strip())
                .with("flourishhub_html", story.html())
                .build();
    }
}
