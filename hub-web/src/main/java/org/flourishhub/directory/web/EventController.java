package org.flourishhub.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Events;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** What is on, week by week, and the page of one event. */
@RequestScoped
@Path("/events")
public class EventController {
    private static final int MOST_IN_A_WEEK = 300;
    private static final int MOST_COMING_UP = 6;

    @Inject
    Events events;

    @Inject
    Clock clock;

    @GET
    public View week(@QueryParam("from") String from) {
        Week week = Week.asked(from, clock);
        var inWeek = events.publicBetween(week.begins(), week.ends(), MOST_IN_A_WEEK);
        var later = inWeek.isEmpty() ? events.publicBetween(week.ends(), Week.horizon(clock), MOST_COMING_UP) : null;
        return View.page("directory/events", week.isThisWeek() ? "What’s on this week" : "What’s on " + week.inWords())
                .describedAs("Events in Sheffield that are good for your wellbeing, day by day.")
                .at(week.isThisWeek() ? "/events" : "")
                .in(Section.EVENTS)
                .with("week", week)
                .with("days", week.byDay(inWeek))
                .with("later", later);
    }

    @GET
    @Path("/{slug}")
    public View event(@PathParam("slug") String slug) {
        Event event = events.findBySlug(slug).orElseThrow(NotFound::new);
        PublicOnly.check(event.publication());
        return viewOf(event, clock);
    }

    /** Also what an editor sees before publishing. */
    public static View viewOf(Event event, Clock clock) {
        boolean over = (event.endsAt() == null ? event.startsAt() : event.endsAt()).isBefore(clock.instant());
        return View.page("directory/event", event.name())
                .describedAs(event.summary() == null ? "" : event.summary())
                .at("/events/" + event.slug())
                .in(Section.EVENTS)
                .with("event", event)
                .with("over", over);
    }
}
