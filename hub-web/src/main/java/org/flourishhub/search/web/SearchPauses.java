package org.flourishhub.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.flourishhub.search.FindPlace;
import org.flourishhub.search.SearchUnavailable;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** While search does not answer, its page says so, keeps what was typed, and shows what works. */
@Provider
@ApplicationScoped
public class SearchPauses implements ExceptionMapper<SearchUnavailable> {
    private static final Logger LOG = System.getLogger(SearchPauses.class.getName());
    private static final int TRY_AGAIN_IN_SECONDS = 30;

    @Inject
    FindPlace places;

    @Context
    UriInfo address;

    @Override
    public Response toResponse(SearchUnavailable pause) {
        LOG.log(Level.WARNING, "A search went unanswered: " + pause.getCause());
        return Response.status(Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, TRY_AGAIN_IN_SECONDS)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(viewOf(SearchForm.of(address.getQueryParameters(), places)))
                .build();
    }

    static View viewOf(SearchForm form) {
        return View.page("search/paused", "Search is not working just now")
                .in(Section.FIND)
                .with("form", form);
    }
}
