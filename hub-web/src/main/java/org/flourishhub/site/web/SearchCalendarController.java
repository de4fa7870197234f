package org.flourishhub.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Events;
import org.flourishhub.search.FindPlace;
import org.flourishhub.search.Kind;
import org.flourishhub.search.SearchDirectory;
import org.flourishhub.search.SearchQuery;
import org.flourishhub.search.SearchQuery.Order;
import org.flourishhub.search.SearchResults;
import org.flourishhub.search.web.SearchForm;
import org.flourishhub.syndication.web.CalendarAnswer;

/** The events of any search, for people's own calendars: the search is asked anew each time the calendar comes. */
@RequestScoped
@Path("/search.ics")
public class SearchCalendarController {
    /** So many pages of results: those that come soonest, and enough for any calendar. */
    private static final int MOST_PAGES = 10;

    @Inject
    SearchDirectory directory;

    @Inject
    FindPlace places;

    @Inject
    Events events;

    @Inject
    CalendarAnswer answer;

    @Context
    HttpHeaders request;

    @GET
    public Response calendar(@Context UriInfo address) {
        SearchForm form = SearchForm.of(address.getQueryParameters(), places);
        String path = form.address().wholeAs("/search.ics");
        return answer.of(request, name(form), path, found(form.query()));
    }

    private List<Event> found(SearchQuery asked) {
        SearchQuery query = asked.withKinds(Set.of(Kind.EVENT)).sorted(Order.SOONEST);
        List<String> slugs = new ArrayList<>();
        int pages = 1;
        for (int number = 1; number <= Math.min(pages, MOST_PAGES); number++) {
            SearchResults results = directory.search(query.onPage(number));
            pages = results.pages();
            results.hits()
                    .forEach(hit -> slugs.add(hit.path().substring(hit.path().lastIndexOf('/') + 1)));
        }
        return slugs.isEmpty()
                ? List.of()
                : events.publicNamed(slugs).stream()
                        .sorted(Comparator.comparing(Event::startsAt).thenComparing(Event::id))
                        .toList();
    }

    private static String name(SearchForm form) {
        String text = form.query().text();
        return "Flourish Hub: events"
                + (text.isEmpty() ? "" : " for “" + text + "”")
                + form.query().near().map(place -> " near " + place.label()).orElse("");
    }
}
