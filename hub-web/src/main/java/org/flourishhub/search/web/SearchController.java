package org.flourishhub.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.flourishhub.accounts.web.ClientAddress;
import org.flourishhub.search.FindPlace;
import org.flourishhub.search.Loosened;
import org.flourishhub.search.MissedSearches;
import org.flourishhub.search.SearchDirectory;
import org.flourishhub.search.SearchResults;
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
    MissedSearches missed;

    @Inject
    ClientAddress visitors;

    @Inject
    Clock clock;

    @Inject
    SearchTag tags;

    @Context
    HttpServletRequest visitor;

    @GET
    public Response search(@Context UriInfo address, @Context Request request) {
        SearchForm form = SearchForm.of(address.getQueryParameters(), places);
        Optional<EntityTag> tag = tags.of(form, address.getRequestUri().toString());
        ResponseBuilder unchanged = tag.map(request::evaluatePreconditions).orElse(null);
        return unchanged != null ? unchanged.build() : answer(form, address, tag);
    }

    private Response answer(SearchForm form, UriInfo address, Optional<EntityTag> tag) {
        SearchResults results = directory.search(form.query());
        if (form.query().page() > results.pages()) {
            return answer(form.onLastPage(results.pages()), address, Optional.empty());
        }
        missed.note(results, () -> visitors.of(visitor) + " " + visitor.getHeader(HttpHeaders.USER_AGENT));
        boolean everything = address.getQueryParameters().isEmpty();
        List<Loosened> looser = results.total() == 0 ? directory.loosen(form.query()) : List.of();
        View page = ResultsView.of(form, results, looser, clock.instant())
                .at(everything ? "/search" : "")
                .with("map", form.query().onMap() ? onMap.of(results) : null);
        return Response.ok(page).tag(tag.orElse(null)).build();
    }
}
