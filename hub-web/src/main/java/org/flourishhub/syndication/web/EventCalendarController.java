package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Publication;
import org.flourishhub.shared.Gone;
import org.flourishhub.shared.NotFound;

/** One event with all its dates, for people's own calendars. The whole path stands here, or the event's page would take it. */
@RequestScoped
@Path("/events/{slug}.ics")
public class EventCalendarController {
    @Inject
    Events events;

    @Inject
    CalendarAnswer answer;

    @Context
    HttpHeaders request;

    @GET
    public Response calendar(@PathParam("slug") String slug) {
        Event event = events.findBySlug(slug).orElseThrow(NotFound::new);
        if (event.publication() == Publication.WITHDRAWN) {
            throw new Gone();
        } else if (!event.isPublic()) {
            throw new NotFound();
        }
        return answer.to(request, event.name(), "/events/" + slug, List.of(event));
    }
}
