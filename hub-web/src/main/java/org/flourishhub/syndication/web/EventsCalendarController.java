package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.flourishhub.directory.UpcomingEvents;

/** All that is coming up, for people's own calendars. */
@RequestScoped
@Path("/events.ics")
public class EventsCalendarController {
    @Inject
    UpcomingEvents upcoming;

    @Inject
    CalendarAnswer answer;

    @Context
    HttpHeaders request;

    @GET
    public Response calendar() {
        return answer.to(request, "Flourish Hub: what’s on in Sheffield", "/events", upcoming.all());
    }
}
