package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.UpcomingEvents;
import org.flourishhub.shared.NotFound;

/** One organisation's events, for people's own calendars. */
@RequestScoped
@Path("/organisations/{slug}/events.ics")
public class OrganisationCalendarController {
    @Inject
    Organisations organisations;

    @Inject
    UpcomingEvents upcoming;

    @Inject
    CalendarAnswer answer;

    @Context
    HttpHeaders request;

    @GET
    public Response calendar(@PathParam("slug") String slug) {
        Organisation organisation = organisations.findBySlug(slug).orElseThrow(NotFound::new);
        return answer.to(
                request,
                organisation.name() + " on Flourish Hub",
                "/organisations/" + slug + "/events",
                upcoming.of(organisation.id()));
    }
}
