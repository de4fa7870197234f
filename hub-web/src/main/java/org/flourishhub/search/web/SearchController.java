package org.flourishhub.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.flourishhub.search.FindPlace;
import org.flourishhub.search.SearchDirectory;
import org.flourishhub.search.SearchResults;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.web.View;

/** Finds what people look for, and helps them to narrow it down. */
@RequestScoped
@Path("/search")
public class SearchController {
    @Inject
    SearchDirectory directory;

    @Inject
    FindPlace places;

    @Inject
    ResultsOnMap onMap;

    @Inject
    Clock clock;

    @GET
    public View search(@Context UriInfo address) {
        SearchForm form = SearchForm.of(address.getQueryParameters(), places);
        SearchResults results = directory.search(form.query());
        if (form.query().page() > results.pages()) {
            throw new NotFound();
        }
        boolean everything = address.getQueryParameters().isEmpty();
        boolean asMap = "map".equals(address.getQueryParameters().getFirst("view"));
        return ResultsView.of(form, results, clock.instant())
                .at(everything ? "/search" : "")
                .with("map", asMap ? onMap.of(results) : null);
    }
}
