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

/** All stories, for feed readers and other sites. */
@RequestScoped
@Path("/stories.{format: atom|json}")
public class StoriesFeedController {
    @Inject
    StoryFeeds feeds;

    @Inject
    FeedAnswer answer;

    @Context
    HttpHeaders request;

    @GET
    public Response feed(@PathParam("format") String format, @QueryParam("page") @DefaultValue("1") String page) {
        return answer.to(request, feeds.ofAll(page), format);
    }

    @OPTIONS
    public Response options() {
        return answer.preflight();
    }
}
