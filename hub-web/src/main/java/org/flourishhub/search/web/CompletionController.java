package org.flourishhub.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.flourishhub.search.CompleteWords;
import org.flourishhub.search.SearchUnavailable;
import org.flourishhub.shared.web.JsonParts;

/** Names that begin like what somebody is typing, as a JSON list; an ill search suggests nothing. */
@RequestScoped
@Path("/search/suggestions")
public class CompletionController {
    @Inject
    CompleteWords words;

    @GET
    @Produces("application/json;charset=UTF-8")
    public String complete(@QueryParam("q") @DefaultValue("") String typed) {
        JsonArrayBuilder names = JsonParts.array();
        names(typed).forEach(names::add);
        return names.build().toString();
    }

    private List<String> names(String typed) {
        try {
            return words.complete(typed);
        } catch (SearchUnavailable pause) {
            return List.of();
        }
    }
}
