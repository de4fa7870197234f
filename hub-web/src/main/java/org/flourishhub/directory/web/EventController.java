package org.flourishhub.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.directory.Occurrences;
import org.flourishhub.directory.RecurrenceInWords;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.web.SameForAll;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** What is on, by week, weekend and month, and the page of one event. */
@RequestScoped
@Path("/events")
public class EventController {
    private static final int MOST_ON_A_PAGE = 400;
    private static final int MOST_COMING_UP = 6;
    private static final int NEXT_DATES = 8;
    private static final Duration SOME_MONTHS = Duration.ofDays(400);

    @Inject
    Events events;

    @Inject
    Occurrences occurrences;

    @Inject
    EventPage page;

    @Inject
    Clock clock;

    @GET
    public View whatsOn(@QueryParam("view") String view, @QueryParam("from") String from) {
        WhatsOn shown = WhatsOn.asked(view, from, clock);
        var on = occurrences.publicBetween(shown.begins(), shown.ends(), MOST_ON_A_PAGE);
        var later = on.isEmpty()
                ? occurrences.publicBetween(shown.ends(), WhatsOn.horizon(clock), MOST_COMING_UP)
                : List.<Occurrence>of();
        return viewOf(shown, on, later);
    }

    /** {@code later} is what comes up when nothing is on in those days. */
    public static View viewOf(WhatsOn shown, List<Occurrence> on, List<Occurrence> later) {
        return View.page(shown.isMonth() ? "directory/month" : "directory/events", shown.title())
                .describedAs("Events in Sheffield that are good for your wellbeing, day by day.")
                .at(shown.isNow() ? shown.in(shown.view()) : "")
                .in(Section.EVENTS)
                .about(new EventsLinkedData(on))
                .with("shown", shown)
                .with("days", shown.byDay(on))
                .with("later", later);
    }

    @GET
    @SameForAll
    @Path("/{slug}")
    public View event(@PathParam("slug") String slug, @QueryParam("print") String print) {
        Event event = events.findBySlug(slug).orElseThrow(NotFound::new);
        PublicOnly.check(event.publication());
        return page.of(event).with("large", "large".equals(print));
    }

    /** Also what an editor sees before publishing. */
    public static View viewOf(Event event, Clock clock) {
        return viewOf(event, datesOf(event, clock.instant()));
    }

    /** The next dates of an event, and one more than its page shows. */
    static List<Occurrence> datesOf(Event event, Instant now) {
        return event.datesFrom(now, SOME_MONTHS).stream().limit(NEXT_DATES + 1).toList();
    }

    static View viewOf(Event event, List<Occurrence> dates) {
        return View.page("directory/event", event.name())
                .describedAs(event.summary() == null ? "" : event.summary())
                .at("/events/" + event.slug())
                .in(Section.EVENTS)
                .about(new EventLinkedData(
                        event, dates.stream().limit(NEXT_DATES).toList()))
                .with("event", event)
                .with("dates", dates.stream().limit(NEXT_DATES).toList())
                .with("more", dates.size() > NEXT_DATES)
                .with("rhythm", RecurrenceInWords.of(event).orElse(null));
    }
}
