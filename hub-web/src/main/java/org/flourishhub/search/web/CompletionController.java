package org.flourishhub.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.flourishhub.search.CompleteWords;
import org.flourishhub.search.SearchUnavailable;

/** Names that begin like what somebody is typing, as a JSON list; an ill search suggests nothing. */
@RequestScoped
@Path("/search/suggestions")
public class CompletionController {
    @Inject
    CompleteWords words;

    @GET
    @Produces("application/json;charset=UTF-8")
    public String complete(@QueryParam("q") @DefaultValue("") String typed) {
        return Json.createArrayBuilder(names(typed)).build().toString();
    }

    private List<String> names(String typed) {
        try {
            return words.complete(typed);
        } catch (SearchUnavailable pause) {
            return List.of();
        }
    }
}
