package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.NotFound;

/** One organisation's stories, for feed readers and other sites. The whole path stands here, or the organisation's page would take it. */
@RequestScoped
@Path("/organisations/{slug}/stories.{format: atom|json}")
public class OrganisationFeedController {
    @Inject
    Organisations organisations;

    @Inject
    StoryFeeds feeds;

    @Inject
    FeedAnswer answer;

    @Context
    HttpHeaders request;

    @GET
    public Response feed(
            @PathParam("slug") String slug,
            @PathParam("format") String format,
            @QueryParam("page") @DefaultValue("1") String page) {
        return answer.to(request, feeds.of(organisations.findBySlug(slug).orElseThrow(NotFound::new), page), format);
    }

    @OPTIONS
    public Response options() {
        return answer.preflight();
    }
}
